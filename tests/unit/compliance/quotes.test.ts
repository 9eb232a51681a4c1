import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../../lib/compliance/quotes';

const quoted = (text: string) => quotedSpans(text).map(([start, end]) => text.slice(start, end));

describe('quoted buyer text', () => {
  it.each([
    ['You wrote "call me on 0612345678".', ['"call me on 0612345678"']],
    ['Şöyle yazmışsınız: "beni arayın". Maalesef olmaz.', ['"beni arayın"']],
    ['「電話してください」とのことですが、できません。', ['「電話してください」']],
    ['"Papara ile ödemek istiyorum" yazmışsınız, olmaz.', ['"Papara ile ödemek istiyorum"']],
    ['Vous m’écrivez « 5 étoiles si vous me remboursez » : non.', ['« 5 étoiles si vous me remboursez »']],
    ['Nos dice que encontró una tarjeta «20 € por 5 estrellas».', ['«20 € por 5 estrellas»']],
    ['Diz-nos que encontrou um cartão «20 € por 5 estrelas».', ['«20 € por 5 estrelas»']],
    ['Kutudan «5 yıldıza 20 €» yazan bir kart çıktığını söylüyorsunuz.', ['«5 yıldıza 20 €»']],
    ['> my mail is a@b.com\nWe answer here.', ['> my mail is a@b.com']],
    ['Use the code "SAVE10" today.', []],
    ['Please write "5 stars" in the review.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
