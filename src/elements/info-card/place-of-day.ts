/** Where a day is on the line from pregnancy to a year after birth. */
import {spans} from '../../content/cited.data.js';

/** @returns the position of a day, counted from birth, in percent of the width */
export function place(day: number): number {
  const [from, to] = spans().shown;
  return (100 * (day - from)) / (to - from);
}
