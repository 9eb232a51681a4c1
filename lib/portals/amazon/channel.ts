// Who ships, as the order page writes it in its own language. What the page shows was never seen (public notes, 2026-11:
// "text is localised"); these are the names that Amazon's help pages in each language give to the two channels. Only a
// whole text counts: anything else stays unknown.
const CHANNELS: Record<'seller' | 'amazon', readonly string[]> = {
  amazon: [
    'amazon',
    'fba',
    'afn',
    'fulfilled by amazon',
    'fulfillment by amazon',
    'fulfilment by amazon',
    'versand durch amazon',
    'expédié par amazon',
    'logistica di amazon',
    'spedito da amazon',
    'logística de amazon',
    'gestionado por amazon',
    'verzonden door amazon',
    'realizacja przez amazon',
    'levereras av amazon',
    'amazon发货',
    '亚马逊配送',
    'amazon出荷',
  ],
  seller: [
    'seller',
    'merchant',
    'fbm',
    'mfn',
    'seller fulfilled',
    'seller-fulfilled',
    'fulfilled by seller',
    'fulfilled by merchant',
    'merchant fulfilled',
    'versand durch verkäufer',
    'versand durch händler',
    'verkäufer',
    'expédié par le vendeur',
    'vendeur',
    'gestito dal venditore',
    'venditore',
    'gestionado por el vendedor',
    'vendedor',
    'verkoper',
    'sprzedawca',
    'säljare',
    '卖家自配送',
    '出品者出荷',
  ],
};

const BY_TEXT = new Map(
  Object.entries(CHANNELS).flatMap(([channel, texts]) => texts.map((text) => [text, channel as 'seller' | 'amazon'])),
);

/** The channel that a text names as a whole, or `undefined`. */
export const channelOf = (text: string): 'seller' | 'amazon' | undefined =>
  BY_TEXT.get(text.slice(0, 60).trim().toLowerCase().replace(/\s+/g, ' '));
