import { describe, expect, it } from '@jest/globals';
import { Columns, ColumnsError } from './columns.js';

const unknown = { delimiter: null, header: null, columns: ['rater', 'ratee', 'rating', 'time'] };
const good = { rater: 'karl', ratee: 'hanna', rating: '4', time: '1700000000', role: null };

describe('the columns of a history', () => {
  it.each([[','], [';'], ['\t'], ['|']])('are found by the delimiter %j', (delimiter) => {
    const { columns, hasHeader } = Columns.read(['karl', 'hanna', '4', '1700000000'].join(delimiter), unknown);
    expect(hasHeader).toBe(false);
    expect(columns.fieldsOf(['karl', 'hanna', '4', '1700000000'].join(delimiter))).toEqual(good);
  });

  it('are not misled by a delimiter inside quotes', () => {
    const { columns } = Columns.read('"Miller, Jane, Dr, MA, BA";hanna;4;1700000000', unknown);
    expect(columns.fieldsOf('"Miller, Jane";hanna;4;1700000000')).toEqual({ ...good, rater: 'Miller, Jane' });
  });

  it('follow the header where there is one, in any order and case, and pass over what they do not know', () => {
    const { columns, hasHeader } = Columns.read(' Time ;comment;RATING;ratee;Rater;Role', unknown);
    expect(hasHeader).toBe(true);
    expect(columns.fieldsOf('1700000000;"so; so";4;hanna;karl;BUYER')).toEqual({ ...good, role: 'BUYER' });
    expect(columns.fieldsOf('1700000000;x;4;hanna;karl')).toEqual({ ...good, role: '' });
  });

  it('follow the options against what the first line looks like', () => {
    expect(Columns.read('rater,ratee,rating,time', { ...unknown, header: false }).hasHeader).toBe(false);
    expect(
      Columns.read('a;b,c', { ...unknown, delimiter: ';', columns: ['rater', 'ratee', 'rating', 'time', 'role'] }).columns.fieldsOf(
        'karl;hanna;4;1700000000;SELLER',
      ),
    ).toEqual({ ...good, role: 'SELLER' });
    expect(() => Columns.read('karl,hanna,4,1700000000', { ...unknown, header: true })).toThrow(ColumnsError);
  });

  it('are named when they are missing', () => {
    expect(() => Columns.read('source,target,rating,time', unknown)).toThrow(
      'The columns rater, ratee are missing: there are source, target, rating, time.',
    );
    expect(() => Columns.read('a,b,c,d', { ...unknown, columns: ['rater', 'ratee'] })).toThrow('The columns rating, time are missing');
  });

  it('take quoted fields, and tell when quotes do not match', () => {
    const { columns } = Columns.read('karl,hanna,4,1700000000', unknown);
    expect(columns.fieldsOf('"ka""rl","han,na","4"," 1700000000 "')).toEqual({ ...good, rater: 'ka"rl', ratee: 'han,na' });
    for (const line of ['"karl,hanna,4,1700000000', 'ka"rl,hanna,4,1700000000', '"karl"x,hanna,4,1700000000', '"'])
      expect(columns.fieldsOf(line)).toBeNull();
    // A carriage return inside a line is no line end: nothing behind it is lost.
    expect(columns.fieldsOf('"karl",hanna,4,1700000000\r"paul",hanna,4,1700000000')).not.toEqual(good);
  });

  it('are empty where a line is short, and trimmed', () => {
    const { columns } = Columns.read('karl,hanna,4,1700000000', unknown);
    expect(columns.fieldsOf('')).toEqual({ rater: '', ratee: '', rating: '', time: '', role: null });
    expect(columns.fieldsOf(' karl ,hanna')).toEqual({ ...good, rating: '', time: '' });
    expect(columns.fieldsOf('karl,hanna,4,1700000000,more,and more')).toEqual(good);
  });

  it('tell two readings of the same file apart', () => {
    const descriptions = [
      Columns.read('a,b,c,d', unknown),
      Columns.read('a,b,c,d', { ...unknown, delimiter: ';' }),
      Columns.read('a,b,c,d', { ...unknown, columns: ['ratee', 'rater', 'rating', 'time'] }),
    ].map(({ columns }) => columns.description);
    expect(new Set(descriptions).size).toBe(3);
  });
});
