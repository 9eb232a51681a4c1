import type { CarrierId } from './spec';

// eBay's ShippingCarrierCodeType. Source: types of two public eBay libraries that agree, 2026-10; eBay calls
// GeteBayDetails(ShippingCarrierDetails) the live list. Sellers type free text as well, so codes are one clue of several.

/** The codes of each carrier. TNT, UK Mail and others with numbers of their own are not here. */
const CODES: Readonly<Partial<Record<CarrierId, string>>> = {
  ups: 'UPS UPSC UPSMailInnovations Iparcel KIALA',
  fedex: 'FedEx FedExSmartPost',
  usps: 'USPS USPSCeP USPSPMI',
  dhl: 'DHL DHLEKB DHLEXPRESS DHLG DHLGlobalMail DeutschePost',
  dpd: 'DPD Exapaq Siodemka Interlink',
  gls: 'GLS',
  'royal-mail': 'RoyalMail',
  parcelforce: 'Parcelforce',
  evri: 'Hermes',
  yodel: 'Yodel HomeDeliveryNetwork',
  'la-poste': 'LAPOSTE',
  colissimo: 'Colissimo ColiposteDomestic ColiposteInternational',
  chronopost: 'Chronopost',
  'mondial-relay': 'MondialRelay',
  canpar: 'CanPar',
  'australia-post': 'AustraliaPost StarTrack',
  ontrac: 'ONTRACK',
  lasership: 'Prestige',
  postnl: 'PostNL',
  bpost: 'BPost BELGIANPOST',
  'poste-italiane': 'PosteItaliane POSTITALIANO',
  correos: 'Correos',
  seur: 'Seur',
  postnord: 'PostNordNorway',
  'swiss-post': 'SwissPost DieSchweizerischePost',
  landmark: 'Landmark',
  speedee: 'SpeeDee',
  'old-dominion': 'ODFL',
  s10: 'AnPost ChinaPost ChunghwaPost HongKongPost IndiaPost IndonesiaPost IsraelPost JapanPost KoreaPost MALAYSIAPOST OsterreichischePostAG Philpost PocztaPolska Pocztex SINGAPOREPOST THAILANDPOST VietnamPost',
};

/** The codes that name no carrier we know, or none at all. */
const NO_CARRIER =
  'A1CourierServices ABF AeroPost ALLIEDEXPRESS AMWST APC ARAMEX ARVATO ASM AustralianAirExpress AVRT Bartolini BKNS BluePackage BusinessPost CENF CEVA Chronoexpres CHUKOU1 CitiPost CityLink ClickandQuick CNWY CollectPlus CPC CustomCode DAIPost DayandRoss DBSchenker DPXThailand Ducros EGO EMF Fastway FASTWAYCOURIERS FLYT FLYTExpress FlytExpressUSDirectline FourPX FourPXCHINA FourPXExpress FourPXLTD FTFT FulfilExpressAccStation FulfilExpresseForCity FulfilExpressEverydaySource FulfilExpressiTrimming HDUSA HUNTEREXPRESS iLoxx InterPost IoInvio LDSO LTL MannaFreight Metapack MNGTurkey MRW MSI Nacex NEMF OFFD Other OVNT ParcelPool Pilot PITD Quantium RETL RRUN SAIA SDA SevenLSP SFC SFCExpress SioliandFontana SkynetMalaysia SMARTSEND Sogetras Spediamo SuntekExpressLTD TELE TEMANDO TNT TNTEXPRESS TNTPost Toll TPG TWW UBI UKMail USFG VITR WATKINS Winit Wise WNdirect WPX YANWEN YRC';

/** Each of the 167 codes in lower case, and the carrier it means; `null`: none that we know. */
export const EBAY_CODES: ReadonlyMap<string, CarrierId | null> = new Map([
  ...Object.entries(CODES).flatMap(([carrier, codes]) =>
    codes.split(' ').map((code): [string, CarrierId] => [code.toLowerCase(), carrier as CarrierId]),
  ),
  ...NO_CARRIER.split(' ').map((code): [string, null] => [code.toLowerCase(), null]),
]);
