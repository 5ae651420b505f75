import { describe, expect, it } from 'vitest';
import type { AnyRecord, MergeField, MergePreview, Place } from '../generated/api';
import { chosenRecord, optionsOf, type Pair } from './choose';

const place = (id: string, wishes: Partial<Place>): Place => ({ id, name: {}, sources: [], ...wishes });
const samara = place('one', { name: { ru: 'Самара' }, country: 'RU' });
const kuibyshev = place('other', { name: { ru: 'Куйбышев' }, region: 'RU-SAM' });

function preview(kept: Place, gone: Place): MergePreview {
  const merged = { ...kept, country: 'RU', region: 'RU-SAM', other_names: [gone.name] };
  const view = (record: Place) => ({ record: { noun: 'place', record } }) as MergePreview['kept'];
  const field = (name: keyof Place, is_conflict = false): MergeField => {
    const lines = (record: Place) => [record[name]].flat().flatMap((value) => say(value));
    return {
      field: name,
      label: name,
      kept: lines(kept),
      gone: lines(gone),
      merged: lines(merged),
      is_conflict,
    };
  };
  return {
    kept: view(kept),
    gone: view(gone),
    merged: { noun: 'place', record: merged },
    fields: [field('name', true), field('other_names'), field('country'), field('region')],
    uses: [],
  };
}

function say(value: unknown): string[] {
  if (value === undefined) return [];
  return [typeof value === 'string' ? value : String((value as { ru?: string }).ru)];
}

const pair: Pair = { one: preview(samara, kuibyshev), other: preview(kuibyshev, samara) };
const placeOf = (record: AnyRecord) => record.record as Place;

describe('what can be chosen', () => {
  it('offers the union where it is neither of the two', () => {
    const [name, other_names] = optionsOf(pair, 'one', {});
    expect(name).toMatchObject({ offered: ['one', 'other'], chosen: 'one', is_conflict: true });
    expect(other_names).toMatchObject({ offered: ['one', 'other', 'both'], chosen: 'both' });
  });

  it('leaves the two in their places whichever stays', () => {
    for (const kept of ['one', 'other'] as const) {
      const [name] = optionsOf(pair, kept, {});
      expect(name?.lines).toMatchObject({ one: ['Самара'], other: ['Куйбышев'] });
      expect(name?.chosen).toBe(kept);
    }
  });
});

describe('the record that comes of it', () => {
  it('is the union before anybody chose', () => {
    expect(placeOf(chosenRecord(pair, 'one', {}))).toMatchObject({
      id: 'one',
      name: { ru: 'Самара' },
      other_names: [{ ru: 'Куйбышев' }],
      region: 'RU-SAM',
    });
  });

  it('takes a field of the one that goes, and an empty one as well', () => {
    const record = placeOf(chosenRecord(pair, 'one', { region: 'one', country: 'other' }));
    expect([record.region, record.country]).toEqual([undefined, undefined]);
  });

  it('keeps the name that was not chosen among the other names', () => {
    const record = placeOf(chosenRecord(pair, 'one', { name: 'other' }));
    expect(record).toMatchObject({ id: 'one', name: { ru: 'Куйбышев' }, other_names: [{ ru: 'Самара' }] });
  });

  it('keeps the other language of a name, and the short name that gives way', () => {
    const organization = (id: string, name: object, short_name: object, other_names: object[]) => ({
      noun: 'organization',
      record: { id, name, short_name, other_names },
    });
    const full = { ru: 'Союз городов', en: 'Union of Cities' };
    const one = organization('one', { ru: 'Союз Городов' }, { ru: 'СГ' }, []);
    const other = organization('other', full, { ru: 'СРГ' }, []);
    const preview = (kept: typeof one, gone: typeof one) => {
      const fields = { ...kept.record, name: { ...full, ...kept.record.name } };
      const merged = { ...kept, record: { ...fields, other_names: [{ name: gone.record.short_name }] } };
      const field = (name: 'name' | 'short_name' | 'other_names', is_conflict: boolean) => {
        const lines = ({ record }: typeof one) => say(record[name]);
        return {
          field: name,
          label: name,
          kept: lines(kept),
          gone: lines(gone),
          merged: lines(merged),
          is_conflict,
        };
      };
      const differ = [field('name', true), field('short_name', true), field('other_names', false)];
      return { kept: { record: kept }, gone: { record: gone }, merged, fields: differ, uses: [] };
    };
    const pair = { one: preview(one, other), other: preview(other, one) } as unknown as Pair;
    expect(chosenRecord(pair, 'other', { name: 'one' }).record).toMatchObject({
      id: 'other',
      name: { ru: 'Союз Городов', en: 'Union of Cities' },
      short_name: { ru: 'СРГ' },
      other_names: [{ name: { ru: 'СГ' } }],
    });
    expect(chosenRecord(pair, 'other', { short_name: 'one' }).record).toMatchObject({
      short_name: { ru: 'СГ' },
      other_names: [{ name: { ru: 'СРГ' } }],
    });
  });

  it('takes the reason along with its field', () => {
    const dated = (id: string, edtf: string, reason: string) => ({
      id,
      date: { edtf },
      inferred: { date: { ru: reason } },
    });
    const [one, other] = [dated('one', '2019', 'из газеты'), dated('other', '2020', 'из письма')];
    const field = { field: 'date', label: '', kept: ['2019'], gone: ['2020'], merged: ['2019'] };
    const preview = {
      kept: { record: { noun: 'document', record: one } },
      gone: { record: { noun: 'document', record: other } },
      merged: { noun: 'document', record: one },
      fields: [{ ...field, is_conflict: true }],
      uses: [],
    } as unknown as MergePreview;
    const record = chosenRecord({ one: preview, other: preview }, 'one', { date: 'other' });
    expect(record.record).toMatchObject({
      id: 'one',
      date: { edtf: '2020' },
      inferred: { date: { ru: 'из письма' } },
    });
  });
});
