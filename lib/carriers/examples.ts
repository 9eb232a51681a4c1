// Apart from the registry, so that no page carries them.
import { examples as amazon } from './amazon';
import { examples as australiaPost } from './australia-post';
import { examples as bpost } from './bpost';
import { examples as canadaPost } from './canada-post';
import { examples as canpar } from './canpar';
import { examples as chronopost } from './chronopost';
import { examples as colissimo } from './colissimo';
import { examples as correos } from './correos';
import { examples as dhl } from './dhl';
import { examples as dpd } from './dpd';
import { examples as evri } from './evri';
import { examples as fedex } from './fedex';
import { examples as gls } from './gls';
import { examples as gofo } from './gofo';
import { examples as inpost } from './inpost';
import { examples as laPoste } from './la-poste';
import { examples as landmark } from './landmark';
import { examples as lasership } from './lasership';
import { examples as mondialRelay } from './mondial-relay';
import { examples as oldDominion } from './old-dominion';
import { examples as ontrac } from './ontrac';
import { examples as parcelforce } from './parcelforce';
import { examples as posteItaliane } from './poste-italiane';
import { examples as postnl } from './postnl';
import { examples as postnord } from './postnord';
import { examples as purolator } from './purolator';
import { examples as royalMail } from './royal-mail';
import { examples as s10 } from './s10';
import { examples as seur } from './seur';
import type { CarrierId, Examples } from './spec';
import { examples as speedee } from './speedee';
import { examples as swissPost } from './swiss-post';
import { examples as ups } from './ups';
import { examples as usps } from './usps';
import { examples as yodel } from './yodel';
import { examples as yunexpress } from './yunexpress';

/** The example numbers of every carrier's formats. */
export const EXAMPLES: Readonly<Record<CarrierId, Examples>> = {
  ups,
  fedex,
  usps,
  dhl,
  dpd,
  gls,
  'royal-mail': royalMail,
  parcelforce,
  evri,
  yodel,
  'la-poste': laPoste,
  colissimo,
  chronopost,
  'mondial-relay': mondialRelay,
  'canada-post': canadaPost,
  purolator,
  canpar,
  'australia-post': australiaPost,
  amazon,
  ontrac,
  lasership,
  postnl,
  bpost,
  'poste-italiane': posteItaliane,
  correos,
  seur,
  inpost,
  postnord,
  'swiss-post': swissPost,
  landmark,
  speedee,
  yunexpress,
  'old-dominion': oldDominion,
  gofo,
  s10,
};
