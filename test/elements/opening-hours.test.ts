import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {en} from '../../src/content/strings/en/all.en.js';
import {es} from '../../src/content/strings/es/all.es.js';
import {
  parseDates,
  parseOpeningHours,
  type OpeningHours,
} from '../../src/elements/contact-button/hours/parse-hours.js';
import {openingState} from '../../src/elements/contact-button/hours/opening-state.js';
import {formatHours} from '../../src/elements/contact-button/hours/format-hours.js';
import {formatWeek} from '../../src/elements/contact-button/hours/format-week.js';
import {DAY_LENGTH, zonedClock} from '../../src/elements/contact-button/hours/zoned-time.js';

const SEED = 20261122;
const MINUTE = 60_000;
const office = 'Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00';

function hoursOf(input: string): OpeningHours {
  const read = parseOpeningHours(input);
  if ('expected' in read) throw new Error(`${input}: ${read.expected}, not "${read.at}"`);
  return read.hours;
}

/** What a reader is told, with plain spaces. */
function told(input: string, timeZone: string, instant: string, closedDates = '', content = en) {
  const now = Date.parse(instant);
  const clock = zonedClock(timeZone);
  const state = openingState(hoursOf(input), parseDates(closedDates).dates, clock, now);
  const words = formatHours(content, state, clock, timeZone, now);
  return [words.state, words.change]
    .filter((part) => part)
    .join(' · ')
    .replace(/\s/g, ' ');
}

/** The visitor's own zone differs from most, and from machine to machine: its name at the end is tested apart. */
const withoutZone = (words: string) =>
  words.replace(/(AM|PM|m\.|noon|midnight|mediodía|medianoche) \S+$/, '$1');

describe('opening hours', () => {
  describe('are read from', () => {
    const whole = [[0, 1440]];
    const work = [[480, 1020]];
    for (const [input, expected] of [
      ['Mo-Fr 08:00-17:00', [[], work, work, work, work, work, []]],
      ['mo,we 8:00-17:00', [[], work, [], work, [], [], []]],
      ['Sa-Mo 08:00-17:00', [work, work, [], [], [], [], work]],
      ['We-We 08:00-17:00', [[], [], [], work, [], [], []]],
      [
        'Mo 08:00-12:00,13:00-17:00',
        [
          [],
          [
            [480, 720],
            [780, 1020],
          ],
          [],
          [],
          [],
          [],
          [],
        ],
      ],
      [
        'Mo 08:00-12:00; Mo 13:00-17:00',
        [
          [],
          [
            [480, 720],
            [780, 1020],
          ],
          [],
          [],
          [],
          [],
          [],
        ],
      ],
      ['Fr 22:00-06:00', [[], [], [], [], [], [[1320, 1800]], []]],
      ['Mo-Su', Array(7).fill(whole)],
      ['24/7', Array(7).fill(whole)],
      ['Mo-Su 00:00-23:59', Array(7).fill(whole)],
      ['Mo-We 08:00-17:00; Tu off', [[], work, [], work, [], [], []]],
      ['Mo-We 08:00-17:00; Tu closed;', [[], work, [], work, [], [], []]],
      [' Mo – We   08:00 – 17:00 ', [[], work, work, work, [], [], []]],
      ['Mo 08:00-17:00; PH off', [[], work, [], [], [], [], []]],
      ['Mo,PH 08:00-17:00', [[], work, [], [], [], [], []]],
    ] as const) {
      it(`"${input}"`, () => {
        expect(hoursOf(input)).to.deep.equal(expected);
      });
    }

    for (const [input, at, expected] of [
      ['Mon-Fri 08:00-17:00', 'Mon-Fri', 'a day like Mo'],
      ['Mo-Fr 8-17', '8', 'a time from 00:00 to 24:00'],
      ['Mo-Fr 08:00', '08:00', 'a range of times'],
      ['Mo-Fr 08:00-17:00-18:00', '08:00-17:00-18:00', 'a range of times'],
      ['Mo-Fr 08:00-25:00', '25:00', 'a time from 00:00'],
      ['Mo-Fr 08:00-24:01', '24:01', 'a time from 00:00'],
      ['Mo-Fr 08:60-17:00', '08:60', 'a time from 00:00'],
      ['Mo-Fr 8am-5pm', '8am', 'a time from 00:00'],
      ['Mo 08:00-08:00', '08:00-08:00', 'an end that differs'],
      ['Mo 24:00-02:00', '24:00-02:00', 'an end that differs'],
      ['Mo-Fr 08:00-17:00; Xx 09:00-12:00', 'Xx', 'a day like Mo'],
      ['08:00-17:00', '08:00-17:00', 'a day like Mo'],
      ['Mo-We-Fr 08:00-17:00', 'Mo-We-Fr', 'a day like Mo'],
      ['weekdays', 'weekdays', 'a day like Mo'],
      [';', ';', 'a day like Mo'],
    ] as const) {
      it(`not "${input}", and the place is named`, () => {
        const read = parseOpeningHours(input);
        if (!('expected' in read)) throw new Error('was read');
        expect(read.at).to.equal(at);
        expect(read.expected).to.contain(expected);
      });
    }

    it('any text without throwing', () => {
      const pieces = fc.array(
        fc.constantFrom(
          ...['Mo', 'Fr', 'PH', 'off', ' ', '-', ',', ';', ':', '08:00', '24:00', '99:99', '24/7'],
          ...['\u2013', '٠٨', '\u0000', '__proto__'],
        ),
        {maxLength: 20},
      );
      const input = fc.oneof(
        fc.string({unit: 'binary', maxLength: 60}),
        pieces.map((list) => list.join('')),
      );
      fc.assert(
        fc.property(input, (text) => {
          const read = parseOpeningHours(text);
          if ('expected' in read) return read.expected !== '';
          const now = Date.parse('2026-11-22T18:00Z');
          const {next} = openingState(read.hours, new Set(), zonedClock('America/Phoenix'), now);
          return next > now;
        }),
        {seed: SEED, numRuns: 2000},
      );
    });
  });

  describe('closed dates', () => {
    it('are ISO dates', () => {
      const {dates, refused} = parseDates('2026-12-25, 2027-01-01;2028-02-29');
      expect([...dates]).to.deep.equal(['2026-12-25', '2027-01-01', '2028-02-29']);
      expect(refused).to.be.empty;
    });

    it('and nothing else', () => {
      const input = '2026-02-30 2027-02-29 12/25/2026 2026-13-01 Christmas 2026-1-1';
      expect(parseDates(input).dates).to.be.empty;
      expect(parseDates(input).refused).to.deep.equal(input.split(' '));
    });
  });

  describe('are looked at again', () => {
    // 2026-11-23 is a Monday; midnight in Phoenix is 07:00 UTC.
    for (const [situation, hours, now, next, closedDates = ''] of [
      ['at the change', office, '2026-11-23T16:00Z', '2026-11-23T19:00Z'],
      ['at midnight, before it opens', office, '2026-11-24T03:00Z', '2026-11-24T07:00Z'],
      ['at midnight, before it closes', 'Mo 22:00-06:00', '2026-11-24T06:00Z', '2026-11-24T07:00Z'],
      ['at midnight, where nothing changes', '24/7', '2026-11-23T16:00Z', '2026-11-24T07:00Z'],
      [
        'at the change, where it does not open again for long',
        'Mo 08:00-12:00',
        '2026-11-23T16:00Z',
        '2026-11-23T19:00Z',
        '2026-11-30',
      ],
      [
        'at midnight, where it does not open again for long',
        'Mo 22:00-06:00',
        '2026-11-24T06:00Z',
        '2026-11-24T07:00Z',
        '2026-11-30',
      ],
    ] as const) {
      it(situation, () => {
        const {dates} = parseDates(closedDates);
        const clock = zonedClock('America/Phoenix');
        const state = openingState(hoursOf(hours), dates, clock, Date.parse(now));
        expect(new Date(state.next)).to.deep.equal(new Date(next));
      });
    }

    it('and know of no change where there is none', () => {
      const clock = zonedClock('America/Phoenix');
      const state = openingState(
        hoursOf('24/7'),
        new Set(),
        clock,
        Date.parse('2026-11-23T16:00Z'),
      );
      expect(state.isOpen).to.equal(true);
      expect(state.change).to.equal(undefined);
    });
  });

  describe('are listed for a week', () => {
    const listed = (input: string, content = en) =>
      formatWeek(content, hoursOf(input)).map(({days, times}) =>
        `${days}: ${times}`.replace(/\s/g, ' '),
      );

    for (const [input, expected] of [
      [office, ['Mon–Fri: 8 AM–noon, 1 PM–5 PM', 'Sat: 9 AM–noon']],
      [
        'Mo,We 08:30-17:00; Tu 08:30-12:00',
        ['Mon: 8:30 AM–5 PM', 'Tue: 8:30 AM–noon', 'Wed: 8:30 AM–5 PM'],
      ],
      ['Su 10:00-12:00; Mo-Tu 09:00-17:00', ['Mon–Tue: 9 AM–5 PM', 'Sun: 10 AM–noon']],
      ['Mo 13:00-17:00,08:00-12:00', ['Mon: 8 AM–noon, 1 PM–5 PM']],
      ['Fr 22:00-06:00', ['Fri: 10 PM–6 AM']],
      ['Mo-Fr; Sa 09:00-12:00', ['Mon–Fri: 24 h', 'Sat: 9 AM–noon']],
      ['24/7', []],
    ] as const) {
      it(input, () => {
        expect(listed(input)).to.deep.equal(expected);
      });
    }

    it('in Spanish', () => {
      expect(listed(office, es)).to.deep.equal([
        'Lun–Vie: 8 a. m.–mediodía, 1 p. m.–5 p. m.',
        'Sáb: 9 a. m.–mediodía',
      ]);
    });
  });

  // 2026-11-23 is a Monday. Phoenix is UTC-7 all year; New York is UTC-5, and UTC-4 in summer.
  describe('say', () => {
    const phoenix = 'America/Phoenix';
    const newYork = 'America/New_York';
    for (const [situation, hours, zone, now, words, closedDates = ''] of [
      ['open', office, phoenix, '2026-11-23T15:30Z', 'Open now · until noon'],
      ['afternoon', office, phoenix, '2026-11-23T21:30Z', 'Open now · until 5 PM'],
      ['the very minute of opening', office, phoenix, '2026-11-23T15:00Z', 'Open now · until noon'],
      ['a second before', office, phoenix, '2026-11-23T14:59:59Z', 'Closed now · opens at 8 AM'],
      [
        'the very minute of closing',
        office,
        phoenix,
        '2026-11-24T00:00Z',
        'Closed now · opens tomorrow at 8 AM',
      ],
      ['lunch', office, phoenix, '2026-11-23T19:10Z', 'Closed now · opens at 1 PM'],
      [
        'Friday evening',
        office,
        phoenix,
        '2026-11-28T01:00Z',
        'Closed now · opens tomorrow at 9 AM',
      ],
      [
        'Saturday afternoon',
        office,
        phoenix,
        '2026-11-28T20:00Z',
        'Closed now · opens Monday at 8 AM',
      ],
      ['half hours', 'Tu 07:30-16:45', phoenix, '2026-11-24T18:00Z', 'Open now · until 4:45 PM'],
      [
        'once a week',
        'Mo 08:00-09:00',
        phoenix,
        '2026-11-23T17:00Z',
        'Closed now · opens Monday, November 30 at 8 AM',
      ],
      ['all day, every day', '24/7', phoenix, '2026-11-23T15:30Z', 'Open now'],
      ['all day', 'Mo', phoenix, '2026-11-23T15:30Z', 'Open now · until midnight'],
      [
        'opens at midnight',
        'Tu',
        phoenix,
        '2026-11-23T15:30Z',
        'Closed now · opens tomorrow at midnight',
      ],
      ['two days on end', 'Mo-Tu', phoenix, '2026-11-23T15:30Z', 'Open now'],
      [
        'over midnight, before',
        'Fr 22:00-06:00',
        phoenix,
        '2026-11-28T06:30Z',
        'Open now · until 6 AM',
      ],
      [
        'over midnight, after',
        'Fr 22:00-06:00',
        phoenix,
        '2026-11-28T08:30Z',
        'Open now · until 6 AM',
      ],
      [
        'over the week’s end',
        'Sa 22:00-06:00',
        phoenix,
        '2026-11-29T08:30Z',
        'Open now · until 6 AM',
      ],
      [
        'ranges that touch',
        'Mo 08:00-12:00,12:00-17:00',
        phoenix,
        '2026-11-23T16:00Z',
        'Open now · until 5 PM',
      ],
      [
        'ranges that overlap',
        'Mo 10:00-17:00,08:00-11:00',
        phoenix,
        '2026-11-23T16:00Z',
        'Open now · until 5 PM',
      ],
      [
        'a closed date',
        office,
        phoenix,
        '2026-12-25T17:00Z',
        'Closed now · opens tomorrow at 9 AM',
        '2026-12-25',
      ],
      [
        'closed dates in a row',
        office,
        phoenix,
        '2026-12-25T17:00Z',
        'Closed now · opens Monday at 8 AM',
        '2026-12-25 2026-12-26',
      ],
      [
        'a night that runs into a closed date',
        'Th 22:00-06:00',
        phoenix,
        '2026-12-25T09:00Z',
        'Open now · until 6 AM',
        '2026-12-25',
      ],
      [
        'closed for weeks',
        'Mo 08:00-17:00',
        phoenix,
        '2026-11-23T17:00Z',
        'Closed now · opens Monday, December 14 at 8 AM',
        '2026-11-23 2026-11-30 2026-12-07',
      ],
      // Clocks go from 2 to 3 AM on 2026-03-08, and from 2 back to 1 AM on 2026-11-01.
      [
        'the night of spring',
        'Sa 22:00-06:00',
        newYork,
        '2026-03-08T06:59Z',
        'Open now · until 6 AM',
      ],
      [
        'the morning of spring, open',
        'Sa 22:00-06:00',
        newYork,
        '2026-03-08T09:59Z',
        'Open now · until 6 AM',
      ],
      [
        'the morning of spring, closed',
        'Sa 22:00-06:00',
        newYork,
        '2026-03-08T10:00Z',
        'Closed now · opens Saturday at 10 PM',
      ],
      [
        'an hour that is left out',
        'Su 02:30-05:00',
        newYork,
        '2026-03-08T06:50Z',
        'Closed now · opens at 3:30 AM',
      ],
      [
        'a range that the hour left out swallows',
        'Su 02:30-03:30',
        newYork,
        '2026-03-08T06:50Z',
        'Closed now · opens Sunday, March 15 at 2:30 AM',
      ],
      [
        'a range that the hour left out turns round',
        'Su 02:30-03:00',
        newYork,
        '2026-03-08T06:50Z',
        'Closed now · opens Sunday, March 15 at 2:30 AM',
      ],
      [
        'open, and closed on the same day of the next week',
        'Mo 08:00-12:00',
        phoenix,
        '2026-11-23T16:00Z',
        'Open now · until noon',
        '2026-11-30',
      ],
      [
        'the night of autumn, first 1:30',
        'Su 00:00-01:45',
        newYork,
        '2026-11-01T05:30Z',
        'Open now · until 1:45 AM',
      ],
      [
        'the night of autumn, second 1:30',
        'Su 00:00-01:45',
        newYork,
        '2026-11-01T06:30Z',
        'Closed now · opens Sunday, November 8 at midnight',
      ],
      [
        'the night of autumn runs an hour longer',
        'Sa 22:00-06:00',
        newYork,
        '2026-11-01T10:59Z',
        'Open now · until 6 AM',
      ],
      [
        'and ends',
        'Sa 22:00-06:00',
        newYork,
        '2026-11-01T11:00Z',
        'Closed now · opens Saturday at 10 PM',
      ],
      [
        'over a change of clocks',
        office,
        newYork,
        '2026-03-07T18:00Z',
        'Closed now · opens Monday at 8 AM',
      ],
      [
        'no change in Phoenix',
        'Sa 22:00-06:00',
        phoenix,
        '2026-03-08T12:59Z',
        'Open now · until 6 AM',
      ],
      [
        'a half-hour zone',
        'Mo 09:00-17:00',
        'Asia/Kolkata',
        '2026-11-23T11:29Z',
        'Open now · until 5 PM',
      ],
      [
        'a half-hour change',
        'Su 01:00-05:00',
        'Australia/Lord_Howe',
        '2026-10-03T17:59Z',
        'Open now · until 5 AM',
      ],
      [
        'another day than here',
        'Mo 09:00-17:00',
        'Pacific/Auckland',
        '2026-11-22T20:00Z',
        'Open now · until 5 PM',
      ],
      [
        'Hawaii',
        'Mo 08:00-17:00',
        'Pacific/Honolulu',
        '2026-11-24T02:59Z',
        'Open now · until 5 PM',
      ],
    ] as const) {
      it(`${situation}: ${words}`, () => {
        expect(withoutZone(told(hours, zone, now, closedDates))).to.equal(words);
      });
    }

    for (const [hours, now, words] of [
      [office, '2026-11-23T15:30Z', 'Abierto ahora · hasta mediodía'],
      [office, '2026-11-23T21:30Z', 'Abierto ahora · hasta las 5 p. m.'],
      [office, '2026-11-23T19:10Z', 'Cerrado ahora · abre a la 1 p. m.'],
      [office, '2026-11-28T01:00Z', 'Cerrado ahora · abre mañana a las 9 a. m.'],
      [office, '2026-11-28T20:00Z', 'Cerrado ahora · abre el lunes a las 8 a. m.'],
      [
        'Mo 13:30-14:00',
        '2026-11-23T22:00Z',
        'Cerrado ahora · abre el lunes, 30 de noviembre a la 1:30 p. m.',
      ],
      ['Mo', '2026-11-23T15:30Z', 'Abierto ahora · hasta medianoche'],
    ] as const) {
      it(`in Spanish: ${words}`, () => {
        expect(withoutZone(told(hours, phoenix, now, '', es))).to.equal(words);
      });
    }

    it('never when everything is closed for a year', () => {
      const dates = Array.from({length: 400}, (_, day) =>
        new Date(Date.parse('2026-11-20') + day * DAY_LENGTH).toISOString().slice(0, 10),
      ).join(' ');
      expect(told(office, phoenix, '2026-11-23T15:30Z', dates)).to.equal('Closed now');
    });

    it('whose clock it is, where the visitor’s differs', () => {
      const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const now = '2026-11-23T15:30Z';
      expect(told('24/7; Mo off; Mo 00:00-23:00', here, now)).to.match(/until 11 PM$/);
      const elsewhere = zonedClock(here).toWall(0) === zonedClock('Asia/Kathmandu').toWall(0);
      const other = elsewhere ? phoenix : 'Asia/Kathmandu';
      expect(told('24/7; Mo off; Mo 00:00-23:00; Tu off', other, now)).to.match(/1[12] ?PM \S+$/);
    });
  });

  describe('hold against counting minute by minute', () => {
    const range = fc
      .tuple(fc.integer({min: 0, max: 1439}), fc.integer({min: 1, max: 1439}))
      .map(([start, length]): [number, number] => [start, start + length]);
    const week = fc.array(fc.array(range, {maxLength: 3}), {minLength: 7, maxLength: 7});
    const start = Date.UTC(2026, 0, 1);
    const minute = fc.integer({min: 0, max: 365 * 1440});

    /** Whether one of the ranges covers a wall-clock minute. */
    const covers = (hours: OpeningHours, wall: number) => {
      const ofDay = Math.floor(wall / MINUTE) % 1440;
      const day = new Date(wall).getUTCDay();
      const within = (weekday: number, time: number) =>
        (hours[weekday] ?? []).some(([from, to]) => from <= time && time < to);
      return within(day, ofDay) || within((day + 6) % 7, ofDay + 1440);
    };

    it('in a zone whose clock never changes', () => {
      const clock = zonedClock('America/Phoenix');
      fc.assert(
        fc.property(week, minute, (hours, count) => {
          const now = start + count * MINUTE;
          const {isOpen, change} = openingState(hours, new Set(), clock, now);
          const wall = now - 7 * 60 * MINUTE;
          if (covers(hours, wall) !== isOpen) return false;
          let ahead = 0;
          while (ahead < 6 * 1440 && covers(hours, wall + ahead * MINUTE) === isOpen) ahead += 1;
          if (ahead === 6 * 1440) return change === undefined || change >= now + ahead * MINUTE;
          return change === now + ahead * MINUTE;
        }),
        {seed: SEED, numRuns: 300},
      );
    });

    for (const zone of ['America/New_York', 'Europe/London', 'Australia/Lord_Howe']) {
      it(`in ${zone}, except on the days when clocks change`, () => {
        const clock = zonedClock(zone);
        fc.assert(
          fc.property(week, minute, (hours, count) => {
            const now = start + count * MINUTE;
            const wall = clock.toWall(now);
            const changes =
              clock.toWall(now + 2 * DAY_LENGTH) - clock.toWall(now - 2 * DAY_LENGTH) !==
              4 * DAY_LENGTH;
            fc.pre(!changes);
            return openingState(hours, new Set(), clock, now).isOpen === covers(hours, wall);
          }),
          {seed: SEED, numRuns: 200},
        );
      });
    }
  });
});
