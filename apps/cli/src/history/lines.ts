/** One line of a file, without its line end. */
export interface Line {
  /** 1 for the first line of the file. */
  readonly number: number;
  readonly bytes: Buffer;
  /** Where the next line begins. */
  readonly toByte: number;
  /** It was longer than anybody writes; `bytes` holds its beginning. */
  readonly isTooLong: boolean;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const maximumLineBytes = 65_536;

const withoutLineEnd = (bytes: Buffer): Buffer => (bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes);

/**
 * Cuts chunks into lines and never holds more than one chunk and one line, however long the file or a line is.
 * @param from where the first chunk begins: its byte in the file and the number of the line before it
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  from: { readonly byte: number; readonly line: number },
): AsyncGenerator<Line> {
  let number = from.line;
  let position = from.byte;
  let begun = Buffer.alloc(0);
  let length = 0;

  const finish = (rest: Buffer, lineEnd: number): Line => {
    number += 1;
    position += length + rest.length + lineEnd;
    const isTooLong = length + rest.length > maximumLineBytes;
    // Most lines lie whole in their chunk, and then nothing has to be copied.
    const whole = begun.length === 0 ? rest : Buffer.concat([begun, rest]);
    const bytes = withoutLineEnd(whole.subarray(0, maximumLineBytes));
    begun = Buffer.alloc(0);
    length = 0;
    const hasMark = number === 1 && bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
    return { number, bytes: hasMark ? bytes.subarray(byteOrderMark.length) : bytes, toByte: position, isTooLong };
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield finish(chunk.subarray(start, end), 1);
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (begun.length < maximumLineBytes) begun = Buffer.concat([begun, rest.subarray(0, maximumLineBytes)]);
    length += rest.length;
  }
  if (length > 0) yield finish(Buffer.alloc(0), 0);
}
