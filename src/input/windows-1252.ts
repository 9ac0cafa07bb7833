/** Text of bytes in Windows-1252. The decoder, and all the other encodings it knows, is loaded with the first of them. */
export async function fromWindows1252(bytes: Buffer): Promise<string> {
  // Never TextDecoder('windows-1252'): on Node 20 it makes control characters of „ “ – €.
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, 'win1252');
}
