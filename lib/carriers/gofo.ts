import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'gofo',
  brand: 'GOFO Express',
  names: ['gofo'],
  countries: ['US'],
  formats: [{ id: 'gofo', pattern: /^GFUS\d{14}$/, lengths: [18], strength: 'strong', evidence: NUMBER_DATA }],
  link: ending('https://www.gofoexpress.com/tracking.html?searchID='),
};

export const examples: Examples = {
  gofo: { valid: ['GFUS61402773164091', 'GFUS40918827365130'], invalid: ['GFUS6140277316409', 'GFUK61402773164091'] },
};
