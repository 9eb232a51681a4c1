import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/compliance/language';

describe('languageOf', () => {
  it.each([
    ['en', 'Thank you for your message, we will send the part to you tomorrow.'],
    ['fr', 'Merci pour votre message, nous vous enverrons la pièce demain.'],
    ['de', 'Vielen Dank für Ihre Nachricht, wir senden Ihnen das Teil morgen zu.'],
    ['es', 'Gracias por su mensaje, le enviaremos la pieza mañana.'],
    ['it', 'Grazie per il suo messaggio, le spediremo il pezzo domani.'],
    ['nl', 'Bedankt voor uw bericht, wij sturen het onderdeel morgen naar u op.'],
    ['pl', 'Dziękujemy za wiadomość, jutro wyślemy część do Pana na adres z zamówienia.'],
    ['sv', 'Tack för ditt meddelande, vi skickar delen till dig i morgon.'],
    ['pt', 'Obrigado pela sua mensagem, enviaremos a peça para si amanhã.'],
    ['tr', 'Mesajınız için teşekkür ederiz, parçayı size yarın göndereceğiz.'],
    // The ends of the addresses are words of Portuguese.
    ['en', 'Write to help@brass-lamps.com today. Or see www.brass-lamps.com for more.'],
    ['ja', 'お問い合わせありがとうございます。明日発送いたします。'],
    ['other', 'Tak for din besked, vi sender delen til dig i morgen, og så er det klaret. Venlig hilsen, og god dag.'],
    ['other', 'Děkujeme za zprávu, díl vám pošleme zítra. Pokud jste doma, je to v pořádku, prosím.'],
    ['other', 'Спасибо за ваше сообщение, мы отправим деталь завтра.'],
    ['other', '感谢您的留言,我们明天寄出零件。'],
    ['other', '문의해 주셔서 감사합니다. 내일 발송하겠습니다.'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toEqual({ language, checkedFully: language !== 'other' });
  });

  it.each([
    ['OK', 'it', 'it'],
    ['OK', 'pt-BR', 'pt'],
    ['OK', 'xx', 'en'],
    ['', undefined, 'en'],
  ])('a text too short to tell: %j with hint %s is %s', (text, hint, expected) => {
    expect(languageOf(text, hint).language).toBe(expected);
  });
});
