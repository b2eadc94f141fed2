import { describe, expect, it } from '@jest/globals';
import { delimited } from './delimited-rows.js';
import { kindOf } from './import-columns.js';
import { ImportRecords, type ImportFormat, type ImportRecord } from './import-records.js';

const read = async (format: ImportFormat, text: string, size = 7): Promise<ImportRecord[]> => {
  const found: ImportRecord[] = [];
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  for await (const record of new ImportRecords(format, kindOf).read(pieces)) found.push(record);
  return found;
};

describe('records of a file', () => {
  it('are rows of a delimited file, however it is quoted and cut into pieces', async () => {
    const text =
      '\ufeffشناسه,نام,استان,شرح\n۱۴۰۰۱,"شركت ""نمونه"", سهامی",خراسان رضوی,"دو\nسطر"\r\n\nb2,Second,IR-23,\n';
    for (const size of [1, 3, 1_000]) {
      const [first, second] = await read('csv', text, size);
      expect(first).toMatchObject({
        line: 2,
        fault: null,
        values: { externalId: '14001', name: 'شرکت "نمونه", سهامی', country: 'IR', summary: 'دو\nسطر', projects: [] },
      });
      expect(first?.values.province).toMatch(/^IR-\d\d$/);
      expect(second).toMatchObject({
        line: 5,
        values: { externalId: 'b2', name: 'Second', province: 'IR-23', summary: null },
      });
    }
  });

  it('are objects of lines, with projects and years of either calendar', async () => {
    const line = JSON.stringify({
      externalId: 7,
      name: 'A',
      keywords: 'پمپ؛ توربین',
      headcount: '۱٬۲۰۰',
      projects: [
        { title: 'T', year: '۱۴۰۲' },
        { externalId: 'p2', title: 'U', year: '1403/11/15' },
      ],
    });
    const [record] = await read('jsonl', `${line}\n{"name":\n[1]\n`);
    expect(record).toMatchObject({
      line: 1,
      values: {
        externalId: '7',
        keywords: ['پمپ', 'توربین'],
        headcount: 1_200,
        projects: [
          { title: 'T', year: 2023 },
          { externalId: 'p2', year: 2025 },
        ],
      },
    });
    expect((await read('jsonl', `${line}\n`))[0]?.values).toEqual(record?.values);
    expect((await read('jsonl', `${line}\n{"name":\n[1]`)).slice(1).map((row) => [row.line, row.fault?.code])).toEqual([
      [2, 'NOT_JSON'],
      [3, 'NOT_AN_OBJECT'],
    ]);
  });

  it("of calls understand Iranian dates in Tehran's time", async () => {
    const [record, bad] = await read(
      'csv',
      'id;title;text;deadline;requirements\n1;A;B;۱۴۰۵/۱۲/۲۹;یک|دو\n2;A;B;1405/13/01;x\n',
    );
    expect(record?.values).toMatchObject({
      closesAt: new Date('2027-03-20T20:29:00Z'),
      requirements: [{ text: 'یک' }, { text: 'دو' }],
      language: 'fa',
    });
    expect(bad?.fault).toEqual({ column: 'deadline', code: 'NOT_A_DATE', value: '1405/13/01' });
  });

  it('name the column and the value that cannot be understood', async () => {
    const [row, long] = await read('csv', 'id,name,year,project.title\n1,A,soon,P\n2,B,1400,P,more\n');
    expect(row?.fault).toEqual({ column: 'year', code: 'NOT_A_YEAR', value: 'soon' });
    expect(long?.fault?.code).toBe('TOO_MANY_CELLS');
    expect(delimited(['a', 'b,c', 'd"e'])).toBe('a,"b,c","d""e"');
  });
});
