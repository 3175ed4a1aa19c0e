const EPOCH_2000 = 946_684_800_000;
const UUID_OID = 2950;
const TWO_TO_32 = 4_294_967_296;

export const binaryHeader = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
export const binaryTrailer = Buffer.from('ffff', 'hex');

/** A uuid as its sixteen bytes. */
export const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** A one-dimensional uuid[] in PostgreSQL's binary format. */
export function uuidArray(uuids: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(uuids.length === 0 ? 12 : 20);
  head.writeInt32BE(uuids.length === 0 ? 0 : 1, 0);
  head.writeInt32BE(UUID_OID, 8);
  if (uuids.length > 0) head.writeInt32BE(uuids.length, 12);
  if (uuids.length > 0) head.writeInt32BE(1, 16);
  return Buffer.concat([head, ...uuids.flatMap((uuid) => [sixteen, uuid])]);
}
const sixteen = Buffer.from([0, 0, 0, 16]);

/** Writes rows in the format of COPY … (FORMAT binary): no quoting on this side, no parsing on the other. */
export class BinaryRows {
  private buffer = Buffer.allocUnsafe(128 * 1024);
  private used = 0;

  /** Begins a row of so many fields. */
  row(fields: number): void {
    this.reserve(2);
    this.used = this.buffer.writeInt16BE(fields, this.used);
  }

  null(): void {
    this.reserve(4);
    this.used = this.buffer.writeInt32BE(-1, this.used);
  }

  raw(bytes: Buffer): void {
    this.reserve(4 + bytes.length);
    this.used = this.buffer.writeInt32BE(bytes.length, this.used);
    this.used += bytes.copy(this.buffer, this.used);
  }

  text(text: string | null): void {
    if (text === null) return this.null();
    this.reserve(4 + text.length * 3);
    const length = this.buffer.write(text, this.used + 4);
    this.buffer.writeInt32BE(length, this.used);
    this.used += 4 + length;
  }

  smallint(value: number): void {
    this.reserve(6);
    this.used = this.buffer.writeInt32BE(2, this.used);
    this.used = this.buffer.writeInt16BE(value, this.used);
  }

  integer(value: number): void {
    this.reserve(8);
    this.used = this.buffer.writeInt32BE(4, this.used);
    this.used = this.buffer.writeInt32BE(value, this.used);
  }

  /** A whole number beyond 32 bits; NaN is null. */
  bigint(value: number): void {
    if (Number.isNaN(value)) return this.null();
    this.reserve(12);
    this.used = this.buffer.writeInt32BE(8, this.used);
    const high = Math.floor(value / TWO_TO_32);
    this.used = this.buffer.writeInt32BE(high, this.used);
    this.used = this.buffer.writeUInt32BE(value - high * TWO_TO_32, this.used);
  }

  /** 1, 0, or null for any other number. */
  boolean(value: number): void {
    if (value !== 0 && value !== 1) return this.null();
    this.reserve(5);
    this.used = this.buffer.writeInt32BE(1, this.used);
    this.used = this.buffer.writeUInt8(value, this.used);
  }

  /** Epoch ms as timestamptz; NaN is null. */
  instant(at: number): void {
    if (!Number.isFinite(at)) return this.null();
    this.bigint((at - EPOCH_2000) * 1000);
  }

  get size(): number {
    return this.used;
  }

  /** What was written since the last call. */
  take(): Buffer {
    const taken = this.buffer.subarray(0, this.used);
    this.buffer = Buffer.allocUnsafe(Math.max(128 * 1024, this.buffer.length));
    this.used = 0;
    return taken;
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.used + bytes));
    this.buffer.copy(larger, 0, 0, this.used);
    this.buffer = larger;
  }
}
