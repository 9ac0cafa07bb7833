import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What employees say, turn by turn, as a quick script would read it. */
export async function* employeeTexts(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    for (const { role, text } of JSON.parse(line).turns) if (role === 'employee') yield text;
  }
}
