import type { SuggestionRule } from '../model/suggestion';

/**
 * Which template answers which wish in which situation, best first: own judgement, 2026-11. Where nothing is known of the
 * order, no template that claims something of it is proposed for "where is my order".
 */
export const SUGGESTION_RULES: readonly SuggestionRule[] = [
  { id: 'where-refunded', topic: 'where-is-my-order', fact: 'refunded', templates: ['refund-done'] },
  { id: 'where-cancelled', topic: 'where-is-my-order', fact: 'cancelled', templates: ['cancelled'] },
  {
    id: 'where-amazon-ships',
    topic: 'where-is-my-order',
    portal: 'amazon',
    fulfilment: 'amazon',
    templates: ['fba-redirect'],
  },
  {
    id: 'where-out-for-delivery',
    topic: 'where-is-my-order',
    status: ['out_for_delivery'],
    templates: ['out-for-delivery'],
  },
  {
    id: 'where-to-collect',
    topic: 'where-is-my-order',
    status: ['available_for_pickup'],
    templates: ['ready-for-collection'],
  },
  {
    id: 'where-delivered',
    topic: 'where-is-my-order',
    status: ['delivered'],
    templates: ['delivered-not-found', 'carrier-enquiry'],
  },
  { id: 'where-customs', topic: 'where-is-my-order', reason: 'customs', templates: ['customs'] },
  {
    id: 'where-held-up',
    topic: 'where-is-my-order',
    status: ['exception', 'failed_attempt', 'expired', 'returned'],
    templates: ['delayed', 'carrier-enquiry'],
  },
  {
    id: 'where-late',
    topic: 'where-is-my-order',
    fact: 'late',
    templates: ['promise-passed', 'carrier-enquiry'],
  },
  {
    id: 'where-in-transit',
    topic: 'where-is-my-order',
    status: ['in_transit'],
    templates: ['in-transit-estimate', 'in-transit'],
  },
  {
    id: 'where-announced',
    topic: 'where-is-my-order',
    status: ['pending', 'info_received'],
    templates: ['dispatched', 'ebay-dispatched'],
  },
  { id: 'where-not-sent', topic: 'where-is-my-order', fact: 'not-sent', templates: ['before-dispatch'] },
  {
    id: 'where-sent',
    topic: 'where-is-my-order',
    fact: 'sent',
    templates: ['dispatched', 'ebay-dispatched', 'in-transit'],
  },
  { id: 'damaged-refunded', topic: 'damaged', fact: 'refunded', templates: ['refund-done'] },
  { id: 'damaged-ebay', topic: 'damaged', portal: 'ebay', templates: ['ebay-damaged'] },
  { id: 'damaged', topic: 'damaged', templates: ['damaged', 'quality-complaint', 'warranty'] },
  { id: 'wrong-item-refunded', topic: 'wrong-item', fact: 'refunded', templates: ['refund-done'] },
  { id: 'wrong-item', topic: 'wrong-item', templates: ['wrong-item', 'parts-missing'] },
  { id: 'return-refunded', topic: 'return', fact: 'refunded', templates: ['refund-done'] },
  { id: 'return-amazon-ships', topic: 'return', portal: 'amazon', fulfilment: 'amazon', templates: ['fba-redirect'] },
  { id: 'return', topic: 'return', templates: ['return-authorised', 'return-label'] },
  { id: 'refund-done', topic: 'refund', fact: 'refunded', templates: ['refund-done'] },
  { id: 'refund-amazon-ships', topic: 'refund', portal: 'amazon', fulfilment: 'amazon', templates: ['fba-redirect'] },
  { id: 'refund', topic: 'refund', templates: ['return-authorised', 'refund-done'] },
  { id: 'cancel-done', topic: 'cancel', fact: 'cancelled', templates: ['cancelled'] },
  { id: 'cancel-amazon-ships', topic: 'cancel', portal: 'amazon', fulfilment: 'amazon', templates: ['fba-redirect'] },
  { id: 'cancel-sent', topic: 'cancel', fact: 'sent', templates: ['cancel-too-late'] },
  { id: 'cancel-not-sent', topic: 'cancel', fact: 'not-sent', templates: ['cancelled'] },
  { id: 'cancel', topic: 'cancel', templates: ['cancelled', 'cancel-too-late'] },
  { id: 'invoice', topic: 'invoice', templates: ['invoice'] },
  { id: 'product-question', topic: 'product-question', templates: ['product-question'] },
  { id: 'thanks-ebay', topic: 'thanks', portal: 'ebay', templates: ['ebay-thanks'] },
];
