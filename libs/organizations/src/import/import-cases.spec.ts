import { describe, expect, it } from '@jest/globals';
import { kindOf } from './import-columns.js';
import { encodingOf, textOf, type Encoding } from './encodings.js';
import { FileFault } from './file-fault.js';
import { ImportRecords, type ImportFormat } from './import-records.js';

type Read = { line: number; fault: string | null; values: Record<string, unknown>; raw: Record<string, unknown> };

const arabic = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Buffer.from([byte])), byte]),
);
const utf8 = (text: string): Buffer => Buffer.from(text);
const windows1256 = (text: string): Buffer => Buffer.from([...text].map((letter) => arabic.get(letter) ?? 63));
const utf16le = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();

/** Through all that the command reads a file with, in pieces of a size that cuts letters and line breaks. */
async function read(bytes: Buffer, format: ImportFormat = 'csv', offered: Encoding | null = null): Promise<Read[]> {
  const size = bytes.length > 10_000 ? 65_536 : 11;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
  const records = new ImportRecords(format, kindOf);
  const found: Read[] = [];
  for await (const { line, fault, values, raw } of records.read(textOf(pieces, await encodingOf([bytes], offered))))
    found.push({ line, fault: fault && `${fault.column} ${fault.code}`, values, raw });
  return found;
}

const refused = (bytes: Buffer, format: ImportFormat = 'csv'): Promise<unknown> =>
  read(bytes, format).then(
    (rows) => rows.length,
    (error: unknown) => (error instanceof FileFault ? [error.code, ...Object.values(error.params)] : error),
  );

/** Id, name and one more value of each row, or why it is a reject. */
const told = async (bytes: Buffer, column = 'summary', offered: Encoding | null = null): Promise<unknown[]> =>
  (await read(bytes, 'csv', offered)).map(({ fault, values }) =>
    fault ? fault : [values.externalId, values.name, values[column] ?? null],
  );

const PROVINCE = 'شناسه;نام شرکت;استان\r\n900004;شركت نمونه;تهران\r\n';
const TEHRAN = [['900004', 'شرکت نمونه', 'IR-23']];

describe('files as they come', () => {
  it('are read by their mark, as UTF-8, or as is offered', async () => {
    for (const bytes of [utf8(PROVINCE), utf8(`\ufeff${PROVINCE}`), utf16le(PROVINCE), utf16be(PROVINCE)])
      expect(await told(bytes, 'province', 'windows-1256')).toEqual(TEHRAN);
    expect(await told(windows1256(PROVINCE), 'province', 'windows-1256')).toEqual(TEHRAN);
    expect(await refused(windows1256(PROVINCE))).toEqual(['NOT_IN_UTF8', 1]);
    expect(await refused(windows1256('externalId,name\r\n1,شركت\r\n'))).toEqual(['NOT_IN_UTF8', 2]);
    const cut = Buffer.concat([utf8('externalId,name\n1,نمونه\n2,نمونه '), Buffer.from([0xe6, 0xc7, 10])]);
    expect(await refused(cut)).toEqual(['NOT_IN_UTF8', 3]);
    expect(await refused(utf8('externalId,name\n1,نم').subarray(0, -1))).toEqual(['NOT_IN_UTF8', 2]);
    expect(await refused(utf16be(PROVINCE).subarray(0, -1))).toEqual(['NOT_IN_ENCODING', 'utf-16be']);
    for (const bytes of [utf16le(PROVINCE).subarray(2), utf16be('externalId\n').subarray(2)])
      expect(await refused(bytes)).toEqual(expect.arrayContaining([expect.stringMatching(/NOT_TEXT|NOT_IN_UTF8/)]));
    expect(await refused(utf8('ext\0ernalId,name\n1,a\n'))).toEqual(['NOT_TEXT']);
  });

  it('are divided as their first row or their first line says', async () => {
    for (const separator of [',', ';', '\t', '؛', '|', '،'])
      for (const end of ['\n', '\r\n', '\r']) {
        const lines = ['شناسه@نام شرکت@استان', '900004@شركت نمونه@تهران', '', '@@', '900005@دوم@ تهران @ @'];
        const text = lines.join(end).replaceAll('@', separator);
        expect((await read(utf8(text))).map(({ line, values }) => [line, values.externalId, values.province])).toEqual([
          [2, '900004', 'IR-23'],
          [5, '900005', 'IR-23'],
        ]);
      }
    for (const [line, separator] of [
      ['sep=;', ';'],
      ['\ufeffSEP=^', '^'],
      ['"sep=~"', '~'],
      ['sep=\t', '\t'],
    ])
      expect(await told(utf8(`${line}\r\n${PROVINCE.replaceAll(';', separator ?? '')}`), 'province')).toEqual(TEHRAN);
    const noted = 'externalId;name;"summary";"Notes, if any, and, please"\n1;نمونه;متن, متن;هیچ\n';
    expect(await told(utf8(noted))).toEqual([['1', 'نمونه', 'متن, متن']]);
    expect(await told(utf8('externalId;name;"more\nthan, one, line";summary\n1;a;b;c'))).toEqual([['1', 'a', 'c']]);
    const quoted = 'externalId;name;summary\r\n1;"نمونه؛ دو";"سطر یک\r\nسطر ""دو"""\r\n';
    expect(await told(utf8(quoted))).toEqual([['1', 'نمونه؛ دو', 'سطر یک\r\nسطر "دو"']]);
  });

  it('open nothing by a quote in a cell, and lose no row by one that nothing closes', async () => {
    const cells = (text: string) => told(utf8(`externalId,name,summary\n${text}`));
    expect(await cells('1,a,لوله 12" فولادی\n2,b,شیر\n3,c,لوله 6" مسی\n4,d,فلنج\n')).toEqual([
      ['1', 'a', 'لوله 12" فولادی'],
      ['2', 'b', 'شیر'],
      ['3', 'c', 'لوله 6" مسی'],
      ['4', 'd', 'فلنج'],
    ]);
    const many = Array.from({ length: 40 }, (_, n) => [`q${n}`, `ق${n}`, `شیر, برنجی ${n}`]);
    const rows = many.map(([id, name, summary]) => `${id},${name},"${summary}"`).join('\n');
    for (const first of ['لوله 12" فولادی', '12" لوله, 6"', '"12 لوله', '"12" لوله', '"'])
      for (const last of ['لوله 6" مسی', '"6 مسی', '"6" مسی, "']) {
        const found = await cells(`f,ف,${first}\n${rows}\nl,ل,${last}`);
        expect(found).toHaveLength(42);
        expect(found.slice(1, -1)).toEqual(many);
      }
    expect(await cells('1,a,"12 لوله\n2,b,"6 لوله\n3,"c" ,"x" \n4, "d, e","""f"" g\nh"\n5,6" g,"i, j"')).toEqual([
      ['1', 'a', '"12 لوله'],
      ['2', 'b', '"6 لوله'],
      ['3', 'c', 'x'],
      ['4', 'd, e', '"f" g\nh'],
      ['5', '6" g', 'i, j'],
    ]);
    const wide = 'ن'.repeat(260_000);
    expect((await cells(`1,a,"${wide}\n2,b,c`)).map((row) => (row as string[]).map(({ length }) => length))).toEqual([
      [1, 1, 260_001],
      [1, 1, 1],
    ]);
    const [surplus, short] = await read(utf8('externalId,name,2020\n1,a,b,c,,d\n2,e'));
    expect(surplus).toMatchObject({ fault: '4 TOO_MANY_CELLS', raw: { name: 'a', 2020: 'b', 4: 'c', 6: 'd' } });
    expect(short).toMatchObject({ line: 3, fault: null, values: { externalId: '2', name: 'e' } });
  });

  it('are refused before their first row where two columns hold one thing, or none is known', async () => {
    for (const [header, first, second] of [
      ['شناسه ملی,نام شرکت,کد', 'شناسه ملی', 'کد'],
      ['externalId,name,name', 'name', 'name'],
      ['externalId,Name,\u200fنَام\u200e', 'Name', 'نَام'],
      ['ID,name,شناسه\u200cملی', 'ID', 'شناسه\u200cملی'],
      ['externalId,نام شركت,نام\u00a0شرکت', 'نام شركت', 'نام شرکت'],
      ['externalId,name,سال,سال  پروژه', 'سال', 'سال  پروژه'],
    ])
      expect(await refused(utf8(`${header}\n1,a,b,c\n`))).toEqual(['COLUMN_TWICE', first, second]);
    expect(await refused(utf8('externalId,name,note,note,,\n1,a,b,c,d,e\n'))).toBe(1);
    expect(await refused(utf8('{"externalId":1}\n{"externalId":2}\n'))).toEqual(['NO_KNOWN_COLUMN', expect.anything()]);
    const [row] = await read(utf8('{"id":"1","name":"a","externalId":"2"}'), 'jsonl');
    expect(row?.fault).toBe('externalId NAMED_TWICE');
  });

  it('hold ids, numbers and instants as they are meant, or not at all', async () => {
    const one = async (column: string, value: string, key = column): Promise<unknown> => {
      const [row] = await read(utf8(`externalId;name;text;${column}\nx;n;t;${value}\n`));
      return row?.fault?.split(' ').at(-1) ?? row?.values[key];
    };
    for (const id of [
      '1.01E+10',
      '1,01E+10',
      '۱٫۰۱E+۱۰',
      '1.01e10',
      '1E+10',
      '12345678901234500000',
      '10100000001.0',
      '1.01×10^10',
      '########',
      '#N/A',
      '#REF!',
      '\u200e1.01E+10\u00a0',
    ])
      // prettier-ignore
      expect([id, (await read(utf8(`externalId,name\n"${id}",a`)))[0]?.fault]).toEqual([id, 'externalId NOT_AN_IDENTIFIER']);
    for (const id of ['12E5', 'A-1', '0012', '10100000001', '1.2.3', '1402/15', '1234567890123400'])
      expect((await read(utf8(`externalId,name\n"${id}",a`)))[0]).toMatchObject({
        fault: null,
        values: { externalId: id },
      });
    for (const id of ['12345678901234567890', '1e21', '1.5e300', '1.01E+10'])
      expect((await read(utf8(`{"externalId":${id},"name":"a"}`), 'jsonl'))[0]?.fault).toBe(
        'externalId NOT_AN_IDENTIFIER',
      );
    for (const [value, number] of [
      ['1,200', 1_200],
      ['۱٬۲۰۰', 1_200],
      ['1\u00a0200', 1_200],
      ['1\u202f234\u202f567', 1_234_567],
      ["1'200", 1_200],
      ['1.200.000', 1_200_000],
      ['۱۲', 12],
      ['\u200f12\u200e', 12],
      ['1،200', 1_200],
      ['-5', -5],
      ['1,5', 'NOT_A_NUMBER'],
      ['12,50', 'NOT_A_NUMBER'],
      ['۱٫۵', 'NOT_WHOLE'],
      ['12.5', 'NOT_WHOLE'],
      ['12.0', 12],
      ['1 5', 'NOT_A_NUMBER'],
      ['0,500', 'NOT_A_NUMBER'],
      ['1,200 300', 'NOT_A_NUMBER'],
      ['1.200,00', 'NOT_A_NUMBER'],
      ['1.2E+03', 'NOT_A_NUMBER'],
      ['1_5', 'NOT_A_NUMBER'],
    ])
      // prettier-ignore
      expect([value, await one('headcount', String(value))]).toEqual([value, number]);
    for (const [value, instant] of [
      ['2027-03-10T23:59:59Z', '2027-03-10T23:59:59.000Z'],
      ['2027-03-10t23:59:59z', '2027-03-10T23:59:59.000Z'],
      ['2027-03-10T12:00:45+03:30', '2027-03-10T08:30:45.000Z'],
      ['2027-03-10T12:00:45+0330', '2027-03-10T08:30:45.000Z'],
      ['2027-03-10T12:00:45+03', '2027-03-10T09:00:45.000Z'],
      ['2027-03-10 12:00:45 +3:30', '2027-03-10T08:30:45.000Z'],
      ['2027-03-10T12:00:45−05', '2027-03-10T17:00:45.000Z'],
      ['۱۴۰۵/۱۲/۱۹ ۲۳:۵۹:۵۹', '2027-03-10T20:29:59.000Z'],
      ['2027-03-10', '2027-03-10T20:29:00.000Z'],
      ['1405/12/19 8:05', '2027-03-10T04:35:00.000Z'],
      ['2027-03-10T23:59:59.250UTC', '2027-03-10T23:59:59.250Z'],
      ['2027-03-10T12:00:61Z', 'NOT_A_DATE'],
      ['2027-03-10T12:00:45+15:00', 'NOT_A_DATE'],
      ['2027-02-30', 'NOT_A_DATE'],
      ['2027-03-10T12:00:45+03:3', 'NOT_A_DATE'],
    ]) {
      // prettier-ignore
      const found = await one('closesAt', value as string);
      expect([value, found instanceof Date ? found.toISOString() : found]).toEqual([value, instant]);
    }
    const marked =
      'externalId,name,headcount\n\u200e900022,\u200fنمونه\u00a0بیست\u202c و\u2009چهار,\u202b1\u00a0200\u202c\n';
    expect(await told(utf8(marked), 'headcount')).toEqual([['900022', 'نمونه بیست و چهار', 1_200]]);
  });

  it('end where a line does not, and go on behind one that is only too long', async () => {
    const long = 'x'.repeat(1_100_000);
    expect((await read(utf8(`{"id":1}\n"${long}"\n{"id":2}`), 'jsonl')).map(({ fault }) => fault)).toEqual([
      null,
      ' LINE_TOO_LONG',
      null,
    ]);
    const endless = utf8(`{"id":1}\n${long.repeat(6)}`);
    expect(await refused(endless, 'jsonl')).toEqual(['LINE_WITHOUT_END', 2]);
    expect(await refused(endless)).toEqual(['NO_KNOWN_COLUMN', expect.anything()]);
    expect(await refused(utf8(`id,name\n1,"${long.repeat(4)}`))).toEqual(['LINE_WITHOUT_END', 2]);
  });
});
