import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CASE_READING, type CaseReading } from '../../../../lib/portals/amazon/case-reading';
import { createHearing } from '../../../../lib/portals/amazon/hearing';
import { type Heard, nothingHeard } from '../../../../lib/portals/amazon/tapped';
import type { TappedBody } from '../../../../lib/portals/portal';

const AT = Date.UTC(2026, 10, 22, 3);
const caseId = (n: number) => `9097e10a-678b-4768-bd29-${String(n).padStart(12, '0')}`;
const CASES = '/messaging/api/global/cases';
const body = (url: string, json: unknown): TappedBody => ({ url, status: 200, body: JSON.stringify(json), at: AT });
const list = (...cases: object[]) => body(`${CASES}?filterList=ACTION_NEEDED`, { cases });
const detail = (n: number, more: object) => body(`${CASES}/${caseId(n)}`, { caseId: caseId(n), ...more });

let heard: Heard;
let part: CaseReading | null;
const caseReading = vi.fn(() => part);
const hearing = () => createHearing(heard, caseReading);

beforeEach(() => {
  caseReading.mockClear();
  heard = nothingHeard();
  part = null;
});

describe('what is heard before its reading is there', () => {
  it('of lists is taken at once, and asks for nothing', () => {
    hearing().hear(list({ caseId: caseId(1) }));
    expect(heard.cases.has(caseId(1))).toBe(true);
    expect(caseReading).not.toHaveBeenCalled();
  });

  it('of one case asks for it, and is taken once it is there', () => {
    const { hear, catchUp } = hearing();
    hear(detail(1, { buyerName: 'Palmer' }));
    expect(caseReading).toHaveBeenCalled();
    catchUp();
    expect(heard.cases.size).toBe(0);
    part = CASE_READING;
    catchUp();
    expect(heard.cases.get(caseId(1))?.buyer).toBe('Palmer');
  });

  it('counts in the order in which it came', () => {
    const { hear, catchUp } = hearing();
    hear(detail(1, { buyerName: 'Palmer', actionNeeded: false, caseArtifacts: [{ caseArtifactId: 'm1' }] }));
    hear(list({ caseId: caseId(1), actionNeeded: true }));
    expect(heard.cases.get(caseId(1))?.action?.is).toBe(true);
    part = CASE_READING;
    catchUp();
    expect(heard.cases.get(caseId(1))).toMatchObject({
      buyer: 'Palmer',
      action: { is: true },
      messages: [{ id: 'm1' }],
    });
  });

  it('is taken before what comes next', () => {
    const { hear } = hearing();
    hear(detail(1, { buyerName: 'Palmer' }));
    part = CASE_READING;
    hear(detail(1, { buyerName: 'Quint' }));
    expect(heard.cases.get(caseId(1))?.buyer).toBe('Quint');
  });

  it('is kept up to a number, the newest', () => {
    const { hear, catchUp } = hearing();
    for (let n = 0; n < 80; n++) hear(detail(n, { buyerName: 'Palmer' }));
    part = CASE_READING;
    catchUp();
    expect([heard.cases.size, heard.cases.has(caseId(79)), heard.cases.has(caseId(0))]).toEqual([50, true, false]);
  });
});
