import { employeeKey } from '../report/employee-key.ts';

interface Person {
  readonly id: string | null;
  readonly name: string | null;
}

/** How a person is called in what `lexicon diff` shows. */
export type NameOf = (person: Person) => Person;

/**
 * Logs of a CI run are read by many and kept for long, and a change of the lexicon is nobody's performance: there people
 * are numbered as they are met, anew in every run, unless names are asked for. At one's own screen names are shown.
 */
export function namesFor(env: Readonly<Record<string, string | undefined>>, wanted: boolean): NameOf {
  const inCi = [env.CI, env.GITHUB_ACTIONS, env.GITLAB_CI].includes('true');
  if (wanted || !inCi) return (person) => person;
  const numbers = new Map<string, number>();
  return ({ id, name }) => {
    const key = employeeKey(id, name);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return { id: null, name: `Person ${number}` };
  };
}
