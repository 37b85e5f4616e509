/** Where a bar fits between what a page has at an edge of the window, in numbers alone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fitBetween, sightOf, type Box} from '../../src/controllers/edge-boxes.js';

const [WIDTH, FARTHEST] = [1000, 360];

/** A box as wide and high as that, at the edge. */
const box = (left: number, width: number, reach: number, level = 50): Box => ({
  reach,
  level,
  fromLeft: left + width,
  fromRight: WIDTH - left,
});

const fit = (boxes: readonly Box[], width = WIDTH) => {
  const {offset, left, right, level, isBehind} = fitBetween(boxes, width, FARTHEST);
  return {offset, left, right, level, isBehind};
};

const alone = {offset: 0, left: 0, right: 0, level: 1000, isBehind: false};

describe('a bar at an edge of the window', () => {
  it('has the whole edge where nothing is in the way', () => {
    assert.deepEqual(fit([]), alone);
  });

  it('stands beyond a wide box, one level below its menus', () => {
    assert.deepEqual(fit([box(0, WIDTH, 60)]), {...alone, offset: 60, level: 49});
  });

  it('stands beyond the farthest, and below the lowest, but never below the page', () => {
    const boxes = [box(0, WIDTH, 60, 9000), box(0, WIDTH, 100, 0), box(0, WIDTH, 80)];
    assert.deepEqual(fit(boxes), {...alone, offset: 100, level: 0});
  });

  it('stands beside a button in each corner where there is room', () => {
    assert.deepEqual(fit([box(920, 60, 80), box(20, 40, 60)]), {...alone, left: 68, right: 88});
  });

  it('stands beyond a box that leaves too little beside it', () => {
    assert.deepEqual(fit([box(20, 400, 200)]), {...alone, offset: 200, level: 49});
    assert.deepEqual(fit([box(400, 200, 70)]), {...alone, offset: 70, level: 49});
  });

  it('stands beyond any box in a narrow window', () => {
    const width = 360;
    const button: Box = {reach: 80, level: 50, fromLeft: 340, fromRight: 80};
    assert.deepEqual(fit([button], width), {...alone, offset: 80, level: 49});
  });

  it('is not moved by what reaches too far: it stands beside a menu, and behind a dialog', () => {
    assert.deepEqual(fit([box(0, 450, 600)]), {...alone, left: 458});
    assert.deepEqual(fit([box(0, WIDTH, 600)]), {...alone, isBehind: true});
  });
});

describe('what is in sight', () => {
  const layout = {width: 694, height: 1500};
  const view = (sight: object) =>
    ({offsetLeft: 0, offsetTop: 0, scale: 1, ...sight}) as VisualViewport;
  const all = {left: 0, top: 0, right: 694, bottom: 1500};

  it('is all where the browser does not say, or the page fits', () => {
    assert.deepEqual(sightOf(layout, null, 1), all);
    assert.deepEqual(sightOf(layout, view({width: 693.5, height: 1500}), 1), all);
    assert.deepEqual(sightOf(layout, view({width: 679, height: 1500}), 40), all);
  });

  it('is a part of a page wider than the phone', () => {
    const sight = view({width: 390, height: 844, offsetLeft: 100, offsetTop: 50});
    assert.deepEqual(sightOf(layout, sight, 1), {left: 100, top: 50, right: 490, bottom: 894});
  });

  it('is all again once the reader zooms in', () => {
    assert.deepEqual(sightOf(layout, view({width: 195, height: 422, scale: 2}), 1), all);
  });
});
