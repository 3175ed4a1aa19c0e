import { checksOut, plainOrganisationNumber } from './organisation-number.js';

describe('organisation numbers', () => {
  it.each([
    ['556448-0282', '5564480282'],
    [' 5564480282 ', '5564480282'],
    ['165564480282', '5564480282'],
    ['SE556448028201', '5564480282'],
    ['no 923609016', 'NO 923609016'],
  ])('reads %j as %s', (written, plain) => {
    expect(plainOrganisationNumber(written)).toBe(plain);
  });

  it('knows a digit that was mistyped, and says nothing of what is no Swedish number', () => {
    expect(checksOut('5564480282')).toBe(true);
    expect(checksOut('5564480283')).toBe(false);
    expect(checksOut('5564480292')).toBe(false);
    expect(checksOut('NO 923609016')).toBe(true);
  });
});
