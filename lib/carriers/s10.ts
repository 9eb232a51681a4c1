import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

/** Countries and territories whose posts give S10 numbers (ISO 3166-1). Source: UPU's list of members, 2026-08. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

const NAMES =
  'chinapost,japanpost,koreapost,indiapost, an post , anpost ,israelpost,hongkongpost,singaporepost,singpost,thailandpost,vietnampost,malaysiapost,posmalaysia,indonesiapost,posindonesia,philpost,chunghwapost,pocztapolska,pocztex,sterreichischepost,austrianpost, ctt ,magyarposta,ceskaposta, ems ';

export const carrier: CarrierSpec = {
  id: 's10',
  brand: 'International post (S10)',
  names: NAMES.split(','),
  countries: [],
  // The posts hand each other's items on: any of their numbers fits the name of any of them.
  formats: [s10Format('s10', COUNTRIES)],
  // No operator's own page knows all of them; 17TRACK's does, and it takes the number in the address.
  link: ending('https://t.17track.net/en#nums='),
};

export const examples: Examples = {
  s10: { valid: ['RR472047842JP', 'LX604290891CN'], invalid: ['RR472047843JP', 'RR472047842XX', 'R472047842JP'] },
};
