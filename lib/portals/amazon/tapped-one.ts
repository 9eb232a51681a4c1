import { withDetail, withOrders } from './case-detail';
import { caseIdOf, orderIdIn } from './ids';
import { orderFromJson } from './order-data';
import { CaseDetail, OrderBody, OrderContext } from './schemas-case';
import { factsOf, type Heard, LIST, MOST_CASES, ORDER, type PlaceOne, remember } from './tapped';

/** Takes in what the page tap told about one case or one order. */
export const placeOne: PlaceOne = (heard, path, json, at) =>
  path.startsWith(ORDER)
    ? placeOrder(heard, path.slice(ORDER.length), json)
    : placeCase(heard, path.slice(LIST.length + 1), json, at);

function placeCase(heard: Heard, rest: string, json: unknown, at: number): boolean | undefined {
  const [first, what] = rest.split('/');
  const id = caseIdOf(first);
  if (!id) return false;
  if (what === 'orderContext') {
    const parsed = OrderContext.safeParse(json);
    if (parsed.success) remember(heard, withOrders(factsOf(heard, id), parsed.data, at));
    return parsed.success;
  }
  if (what !== undefined && what !== '') return undefined;
  const parsed = CaseDetail.safeParse(json);
  if (!parsed.success) return false;
  const detail = 'partyCase' in parsed.data ? parsed.data.partyCase : parsed.data;
  // A body that calls itself another case is not evidence about this one.
  const own = caseIdOf(detail.caseId);
  if (own !== undefined && own !== id) return false;
  remember(heard, withDetail(factsOf(heard, id), detail, at));
  return true;
}

function placeOrder(heard: Heard, rest: string, json: unknown): boolean {
  const id = orderIdIn(rest);
  const parsed = OrderBody.safeParse(json);
  if (!id || rest !== id || !parsed.success) return false;
  const order = orderFromJson(id, parsed.data);
  if (!order) return false;
  heard.orders.set(id, order);
  if (heard.orders.size > MOST_CASES) heard.orders.delete(heard.orders.keys().next().value as string);
  return true;
}
