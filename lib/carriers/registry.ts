import { carrier as amazon } from './amazon';
import { carrier as australiaPost } from './australia-post';
import { carrier as bpost } from './bpost';
import { carrier as canadaPost } from './canada-post';
import { carrier as canpar } from './canpar';
import { carrier as chronopost } from './chronopost';
import { carrier as colissimo } from './colissimo';
import { carrier as correos } from './correos';
import { carrier as dhl } from './dhl';
import { carrier as dpd } from './dpd';
import { carrier as evri } from './evri';
import { carrier as fedex } from './fedex';
import { carrier as gls } from './gls';
import { carrier as gofo } from './gofo';
import { carrier as inpost } from './inpost';
import { carrier as laPoste } from './la-poste';
import { carrier as landmark } from './landmark';
import { carrier as lasership } from './lasership';
import { carrier as mondialRelay } from './mondial-relay';
import { carrier as oldDominion } from './old-dominion';
import { carrier as ontrac } from './ontrac';
import { carrier as parcelforce } from './parcelforce';
import { carrier as posteItaliane } from './poste-italiane';
import { carrier as postnl } from './postnl';
import { carrier as postnord } from './postnord';
import { carrier as purolator } from './purolator';
import { carrier as royalMail } from './royal-mail';
import { carrier as s10 } from './s10';
import { carrier as seur } from './seur';
import type { CarrierId, CarrierSpec } from './spec';
import { carrier as speedee } from './speedee';
import { carrier as swissPost } from './swiss-post';
import { carrier as ups } from './ups';
import { carrier as usps } from './usps';
import { carrier as yodel } from './yodel';
import { carrier as yunexpress } from './yunexpress';

/** Every carrier. Among equal candidates the order here is theirs. */
export const CARRIERS: Readonly<Record<CarrierId, CarrierSpec>> = {
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
