import { describe, expect, it } from '@jest/globals';
import { addressBlock } from './address-block.js';

describe('the block an address is counted in', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is in %s', (address, block) => expect(addressBlock(address)).toBe(block));
});
