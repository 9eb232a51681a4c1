import { A_TO_Z_EVIDENCE } from './a-to-z-evidence';
import { ADDRESS_CHANGE } from './address-change';
import { BEFORE_DISPATCH } from './before-dispatch';
import { CANCELLATION } from './cancellation';
import { CARRIER_ENQUIRY } from './carrier-enquiry';
import { CUSTOMS } from './customs';
import { DAMAGED } from './damaged';
import { DELAYED } from './delayed';
import { DELIVERED_NOT_FOUND } from './delivered-not-found';
import { DISPATCHED } from './dispatched';
import { EBAY } from './ebay';
import type { LibraryTemplate } from './entry';
import { FBA_REDIRECT } from './fba-redirect';
import { FOLLOW_UP } from './follow-up';
import { IN_TRANSIT } from './in-transit';
import { INVOICE } from './invoice';
import { OUT_FOR_DELIVERY } from './out-for-delivery';
import { PARTS_MISSING } from './parts-missing';
import { PRODUCT_QUESTION } from './product-question';
import { QUALITY_COMPLAINT } from './quality-complaint';
import { READY_FOR_COLLECTION } from './ready-for-collection';
import { REFUND_DONE } from './refund-done';
import { RETURN_AUTHORISED } from './return-authorised';
import { RETURN_LABEL } from './return-label';
import { WARRANTY } from './warranty';
import { WRONG_ITEM } from './wrong-item';

/** Every built-in template, in the order in which they are listed. */
export const LIBRARY: readonly LibraryTemplate[] = [
  ...BEFORE_DISPATCH,
  ...DISPATCHED,
  ...IN_TRANSIT,
  ...DELAYED,
  ...OUT_FOR_DELIVERY,
  ...READY_FOR_COLLECTION,
  ...DELIVERED_NOT_FOUND,
  ...RETURN_AUTHORISED,
  ...RETURN_LABEL,
  ...REFUND_DONE,
  ...PRODUCT_QUESTION,
  ...DAMAGED,
  ...QUALITY_COMPLAINT,
  ...WRONG_ITEM,
  ...PARTS_MISSING,
  ...FOLLOW_UP,
  ...FBA_REDIRECT,
  ...A_TO_Z_EVIDENCE,
  ...CANCELLATION,
  ...INVOICE,
  ...ADDRESS_CHANGE,
  ...CUSTOMS,
  ...WARRANTY,
  ...CARRIER_ENQUIRY,
  ...EBAY,
];
