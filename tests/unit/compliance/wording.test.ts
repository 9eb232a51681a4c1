import { describe, expect, it } from 'vitest';
import { check, languageOf } from '../../../lib/compliance/check';
import { type CheckContext, LANGUAGES } from '../../../lib/compliance/context';
import { TONE } from '../../../lib/compliance/lexicon/tone/index';
import { findSayings, sayingsOf } from '../../../lib/compliance/sayings';
import { tokenize } from '../../../lib/compliance/tokens';

const FRIDAY = Date.UTC(2026, 10, 20, 12);
const rulesIn = (text: string, context: Partial<CheckContext> = {}): string[] =>
  check(text, { portal: 'amazon', ...context }).map(({ rule }) => rule);
const mended = (text: string, rule: string, context: Partial<CheckContext> = {}): string | undefined => {
  const fix = check(text, { portal: 'amazon', ...context }).find((one) => one.rule === rule)?.fixes[0];
  return fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
};

describe('harsh wording', () => {
  it('has the same ten meanings in each language, each with a kinder one', () => {
    for (const language of LANGUAGES) {
      expect(TONE[language], language).toHaveLength(10);
      expect(() => sayingsOf(TONE[language].map(({ says }) => says))).not.toThrow();
    }
  });

  it('finds every plain saying of the table by itself, and never in its own kinder wording', () => {
    for (const language of LANGUAGES) {
      const sayings = sayingsOf(TONE[language].map(({ says }) => says));
      const groupsIn = (text: string) => findSayings(sayings, tokenize(text, []).tokens).map(({ group }) => group);
      for (const [group, { says, kinder }] of TONE[language].entries()) {
        for (const one of says.split('|').filter((plain) => !/[~*]/.test(plain)))
          expect(groupsIn(one), `${language}: ${one}`).toContain(group);
        expect(groupsIn(kinder.replace('$', '')), `${language}: ${kinder}`).toEqual([]);
      }
    }
  });

  it.each([
    ['You must wait until Friday.', 'I have to ask you to wait until Friday.'],
    ['Sorry, you must wait.', 'Sorry, I have to ask you to wait.'],
    ['As I already told you, it left.', 'To sum it up again, it left.'],
    ['Hello. Please read the description first. Bye', 'Hello. You can find the details in the description. Bye'],
    ['Sie müssen noch bis Freitag warten.', 'Ich muss Sie bitten, noch bis Freitag zu warten.'],
    ['Sie müssen warten.', 'Ich muss Sie bitten, zu warten.'],
    ['U moet nog drie dagen wachten.', 'Ik wil u vragen nog drie dagen te wachten.'],
  ])('%s becomes kinder', (text, wanted) => {
    expect(mended(text, 'tone')).toBe(wanted);
  });

  it.each([
    'You must be 18 to buy this.',
    'You should have received it.',
    'If you must wait, tell us.',
    'You have to wait 10 seconds until it starts.',
    'You need not wait.',
    'This is not your fault.',
    'Sie müssen nicht warten.',
    'Vous auriez dû recevoir un e-mail.',
    'Avrebbe dovuto ricevere il pacco.',
    'Powinien pan otrzymać paczkę jutro.',
    'Du borde ha fått paketet.',
    'O pacote devia ter chegado.',
    'Kargonuz dün gelmeliydi.',
    'お待ちください。',
    '> calm down\nThank you for your patience.',
  ])('%s passes', (text) => {
    expect(rulesIn(text)).not.toContain('tone');
  });
});

describe('a reply that answers nothing', () => {
  it.each([
    ['en', 'We have received your message and will get back to you.', ' I will reply by Monday, November 23.'],
    ['fr', 'Bonjour, nous avons bien reçu votre message.', " Je vous réponds d'ici le lundi 23 novembre."],
    ['de', 'Wir haben Ihre Nachricht erhalten und melden uns.', ' Ich melde mich bis Montag, 23. November.'],
    [
      'es',
      'Hemos recibido su mensaje y le responderemos lo antes posible.',
      ' Le responderé antes del lunes, 23 de noviembre.',
    ],
    [
      'it',
      'Abbiamo ricevuto il suo messaggio e le risponderemo al più presto.',
      ' Le risponderò entro lunedì 23 novembre.',
    ],
    [
      'nl',
      'Wij hebben uw bericht ontvangen en komen zo snel mogelijk bij u terug.',
      ' Ik antwoord u uiterlijk op maandag 23 november.',
    ],
    [
      'pl',
      'Otrzymaliśmy Państwa wiadomość i odpowiemy jak najszybciej.',
      ' Odpowiem do dnia: poniedziałek, 23 listopada.',
    ],
    [
      'sv',
      'Vi har tagit emot ditt meddelande och återkommer så snart som möjligt.',
      ' Jag svarar senast måndag 23 november.',
    ],
    [
      'pt',
      'Recebemos a sua mensagem e responderemos o mais breve possível.',
      ' Respondo até segunda-feira, 23 de novembro.',
    ],
    [
      'tr',
      'Mesajınızı aldık ve en kısa sürede size döneceğiz.',
      ' En geç 23 Kasım Pazartesi tarihine kadar yanıtlayacağım.',
    ],
    ['ja', 'メッセージを受け取りました。しばらくお待ちください。', '11月23日月曜日までにご返信いたします。'],
  ])('in %s gets a date in the fix', (language, text, promise) => {
    expect(mended(text, 'non_answer', { language, now: FRIDAY, zone: 'Europe/Paris' })).toBe(text + promise);
    expect(rulesIn(text + promise, { language })).not.toContain('non_answer');
  });

  it('promises before the signature, on the next working day of the agent', () => {
    const text = 'We have received your message and will get back to you.\n\nKind regards\nAnna';
    const thursday = { now: Date.UTC(2026, 10, 19, 23, 30), zone: 'Europe/Paris' };
    expect(mended(text, 'non_answer', thursday)).toBe(
      'We have received your message and will get back to you. I will reply by Monday, November 23.\n\nKind regards\nAnna',
    );
    expect(mended(text, 'non_answer', { ...thursday, zone: 'UTC' })).toContain('Friday, November 20');
    expect(mended(text, 'non_answer', { ...thursday, zone: 'No/Where' })).toContain('Friday, November 20');
    expect(mended(text, 'non_answer', {})).toBeUndefined();
  });

  it.each([
    'Thank you for your message, please turn the knob to the left.',
    'Vielen Dank für Ihre Nachricht, drehen Sie bitte den Knopf nach links.',
    'Wij hebben uw bericht ontvangen. De terugbetaling is gedaan.',
    'お問い合わせありがとうございます。つまみを左に回してください。',
  ])('%s answers', (text) => {
    expect(rulesIn(text)).not.toContain('non_answer');
  });
});

describe('asking to cancel', () => {
  it.each([
    'Could you send us a cancellation request?',
    'Veuillez annuler votre commande depuis votre compte.',
    'Bitte beantragen Sie die Stornierung.',
    'Le rogamos que cancele su pedido.',
    'Potrebbe richiedere la cancellazione dell’ordine?',
    'Wilt u de bestelling annuleren via uw account?',
    'Prosimy o anulowanie zamówienia.',
    'Vänligen avbeställ ordern.',
    'Por favor cancele a encomenda.',
    'Lütfen siparişi iptal edin.',
    'ご注文をキャンセルしてください。',
  ])('%s is told', (text) => {
    expect(rulesIn(text)).toContain('cancel_request');
  });

  it.each([
    'If you want to cancel, please tell us.',
    'Si vous souhaitez annuler la commande, dites-le-nous.',
    'Wenn Sie stornieren möchten, sagen Sie uns bitte Bescheid.',
    'Si desea cancelar el pedido, díganoslo.',
    'Se desidera annullare l’ordine, ce lo dica.',
    'Als u wilt annuleren, laat het ons weten.',
    'Jeśli chce Pan anulować zamówienie, proszę dać znać.',
    'Om du vill avbeställa, hör av dig.',
    'Se quiser cancelar a encomenda, diga-nos.',
    'Siparişi iptal etmek isterseniz bize bildirin.',
    'キャンセルをご希望の場合はお知らせください。',
    'Bitte stornieren Sie die Bestellung nicht.',
  ])('%s passes', (text) => {
    expect(rulesIn(text)).not.toContain('cancel_request');
  });
});

describe('languages outside the eleven', () => {
  it.each([
    ['Czech', 'Dobrý den, omlouváme se za zpoždění, balíček dorazí zítra.'],
    ['Finnish', 'Hei, pahoittelemme viivästystä, paketti saapuu huomenna.'],
    ['Greek', 'Γεια σας, ευχαριστούμε για το μήνυμά σας. Η παραγγελία έχει αποσταλεί.'],
    ['Chinese', '您好，感谢您的留言。您的订单已经发货，预计周五送达。'],
    ['Korean', '안녕하세요, 메시지 감사합니다. 주문하신 상품은 발송되었습니다.'],
    ['Danish', 'Hej, vi beklager forsinkelsen, pakken kommer i morgen, og du får besked fra fragtfirmaet.'],
    ['Danish', 'Hej, tak for din besked. Din ordre er afsendt og ankommer fredag. Venlig hilsen'],
    ['Norwegian', 'Hei, vi beklager forsinkelsen. Pakken kommer i morgen, og du får beskjed fra transportøren.'],
    ['Romanian', 'Bună ziua, ne cerem scuze pentru întârziere, coletul va ajunge mâine.'],
    ['Hungarian', 'Tisztelt Vásárló, köszönjük üzenetét. A rendelését feladtuk, pénteken érkezik.'],
  ])('%s is not checked in full, but its links, contacts and emoji are', (_name, text) => {
    expect(languageOf(text).checkedFully).toBe(false);
    expect(rulesIn(`${text} www.our-lamps.com, help@our-lamps.com 😊`).sort()).toEqual([
      'contact_email',
      'emoji',
      'link_other',
    ]);
  });

  it.each([
    ['sv', 'Hej, vi beklagar förseningen, paketet kommer imorgon och du får besked från fraktbolaget.'],
    ['sv', 'Hej, pengarna kommer tillbaka på fredag.'],
    ['it', 'Buongiorno, ci scusiamo per il ritardo, il pacco arriva domani.'],
    ['pl', 'Dzień dobry, przepraszamy za opóźnienie, paczka dotrze jutro.'],
  ])('%s is none of its neighbours', (language, text) => {
    expect(languageOf(text)).toEqual({ language, checkedFully: true });
  });
});
