import type { Words } from '../concepts';

/** Names that are the same in every language: brands, signs. */
export const COMMON: Words = {
  portal: 'amazon*|ebay*',
  rival:
    'etsy|walmart|temu|aliexpress|vinted|allegro|cdiscount|kaufland|shopify|facebook marketplace|wallapop|mercadolibre|kleinanzeigen|leboncoin|subito it|marktplaats|olx|tradera|blocket|rakuten|mercari',
  messenger:
    'whatsapp*|whats app|wathsapp*|watsapp*|whatsap|wassap|telegram*|viber*|wechat*|weixin|on signal|via signal|per signal|pa signal|op signal|sur signal|por signal|su signal|przez signal|na signalu|bei signal|uber signal|signal app|signal messenger|our signal|my signal|your signal|signal id|snapchat*|skype*|discord*|kakaotalk|facebook messenger|messenger*|wsp|tele gram|whats ap|what s app|whattsapp*',
  courier:
    'dhl|ups|dpd|gls|fedex|hermes|evri|royal mail|usps|postnl|colissimo|chronopost|mondial relay|inpost|postnord|correos|seur|ctt|brt|poste italiane|bpost|yurtici|aras|mng',
  social: 'facebook*|instagram*|insta|tiktok*|youtub*|twitter*|pinterest*|linkedin*|threads',
  paysoft:
    'paypal|pay pal|via stripe|through stripe|by stripe|pay with stripe|mit stripe|par stripe|con stripe|met stripe|med stripe|com stripe|stripe link|revolut|wise|klarna',
  payhard:
    'venmo|zelle|cash app|cashapp|bizum|tikkie|via blik|by blik|per blik|via swish|by swish|mb way|mbway|via pix|by pix|per pix|twint|satispay|payconiq|postepay|via lydia|par lydia|avec lydia|sur lydia|vipps|mobilepay|western union|moneygram|bitcoin*|btc|usdt|crypto*|paypal friends|paypal f f|friends and family|friends family|f f|eft|paypay|papara',
  reward: '€ #|# €|$ #|# $|£ #|# £|# euro*|# eur|# usd|# dollar*|# pounds|# gbp|# kr|# sek|# zl|# pln|# tl|# 円|# 円分',
  stars: '# ★|★ ★ ★|★ ★',
  bank: 'iban|bic|swift code',
  exchange: '=',
  noise:
    'google play|google home|google assistant|google nest|google maps|google pixel|google pay|google wallet|google account|google konto|google fit|google chrome|google tv|google chromecast|google cast|google calendar|google fotos|google photos',
  secret: 'cvv*|cvc*',
  tell: 'cvv*|cvc*',
};
