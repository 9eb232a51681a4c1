/** The words of one language by which a buyer's message tells that it may need no answer. Lower case, no punctuation, `|` between phrases. */
export interface HintWords {
  /** Any one of these makes a message a thank-you, if nothing else than these and `fillers` is in it. */
  thanks: string;
  /** What may stand beside a thank-you without asking for anything. */
  fillers: string;
  /** Beginnings or subjects of automatic replies. */
  outOfOffice: string;
  /** Written without spaces between words. */
  unspaced?: true;
}

// Own lists, made from everyday phrases (2026-11); none is published. Deliberately short: what is not in them gives no
// hint, and a hint stops no clock. "Thanks in advance" and its like ask for something and stand nowhere. Examples:
// `words-hints.examples.ts`.
export const HINT_WORDS: Record<string, HintWords> = {
  en: {
    thanks: 'thanks|thank you|thankyou|thx|ty|cheers|many thanks|much appreciated|appreciated',
    fillers:
      'a lot|so much|very much|so very much|again|for your help|for the help|for your reply|for the quick reply|for your quick reply|for the fast reply|for your message|for letting me know|for the update|for the information|for the info|that s great|that is great|great|perfect|ok|okay|all good|got it|understood|wonderful|brilliant|lovely|hi|hello|dear seller|and|kind regards|best regards|regards|best wishes|have a nice day|have a great day|have a good day',
    outOfOffice: 'out of office|out of the office|automatic reply|automated reply|auto reply|autoreply',
  },
  de: {
    thanks: 'danke|vielen dank|herzlichen dank|besten dank|dankeschön|danke schön|danke sehr|lieben dank',
    fillers:
      'nochmals|nochmal|sehr|für ihre hilfe|für die hilfe|für ihre antwort|für die antwort|für die schnelle antwort|für ihre schnelle antwort|für die rückmeldung|für ihre rückmeldung|für die schnelle rückmeldung|für die info|für die information|ok|okay|super|perfekt|prima|alles klar|verstanden|hallo|guten tag|und|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|mfg|lg|schönen tag|schönen tag noch|einen schönen tag',
    outOfOffice: 'abwesenheitsnotiz|abwesenheitsnachricht|automatische antwort|automatische abwesenheit',
  },
  fr: {
    thanks: 'merci|mille mercis|merci beaucoup|merci bien|un grand merci|grand merci',
    fillers:
      'infiniment|à vous|encore|pour votre aide|pour votre réponse|pour la réponse|pour votre retour|pour votre réponse rapide|pour votre message|pour l information|pour les informations|pour l info|ok|d accord|parfait|super|très bien|c est parfait|bien reçu|bonjour|et|cordialement|bien cordialement|bonne journée|bonne soirée|je vous souhaite une bonne journée',
    outOfOffice: 'réponse automatique|message d absence|absence du bureau|absent du bureau|absente du bureau',
  },
  it: {
    thanks: 'grazie|grazie mille|mille grazie|molte grazie|grazie tante|la ringrazio|vi ringrazio',
    fillers:
      'ancora|per l aiuto|per il vostro aiuto|per la risposta|per la vostra risposta|a voi|a lei|per la rapida risposta|per le informazioni|ok|va bene|perfetto|ottimo|ricevuto|buongiorno|salve|e|cordiali saluti|saluti|distinti saluti|buona giornata|buona serata',
    outOfOffice: 'risposta automatica|fuori ufficio|fuori sede',
  },
  es: {
    thanks: 'gracias|muchas gracias|mil gracias|muchísimas gracias|se lo agradezco|les agradezco',
    fillers:
      'de nuevo|otra vez|por su ayuda|por la ayuda|por su respuesta|por la respuesta|a ustedes|por responder|por la información|por todo|ok|vale|perfecto|genial|de acuerdo|recibido|hola|buenos días|y|saludos|un saludo|saludos cordiales|que tenga un buen día|buen día',
    outOfOffice: 'respuesta automática|fuera de la oficina|fuera de oficina',
  },
  nl: {
    thanks: 'bedankt|dank u|dank je|dank u wel|dank je wel|dankjewel|hartelijk dank|heel erg bedankt',
    fillers:
      'nogmaals|voor uw hulp|voor de hulp|voor uw antwoord|voor het antwoord|voor de snelle reactie|ok|oké|prima|perfect|top|hallo|en|met vriendelijke groet|groeten|fijne dag',
    outOfOffice: 'automatisch antwoord|automatische reactie|afwezigheidsbericht|niet op kantoor',
  },
  pl: {
    thanks: 'dziękuję|dziękuje|dzięki|bardzo dziękuję|dziękuję bardzo|dzięki wielkie',
    fillers:
      'za pomoc|za odpowiedź|za szybką odpowiedź|za informację|ok|super|świetnie|rozumiem|dzień dobry|i|pozdrawiam|miłego dnia|z poważaniem',
    outOfOffice: 'automatyczna odpowiedź|odpowiedź automatyczna|poza biurem',
  },
  sv: {
    thanks: 'tack|tack så mycket|stort tack|tusen tack|tackar',
    fillers: 'för hjälpen|för svaret|för snabbt svar|igen|ok|okej|perfekt|hej|och|mvh|hälsningar|vänliga hälsningar',
    outOfOffice: 'autosvar|automatiskt svar|frånvaromeddelande',
  },
  pt: {
    thanks: 'obrigado|obrigada|muito obrigado|muito obrigada|agradeço',
    fillers: 'pela ajuda|pela resposta|ok|perfeito|ótimo|olá|bom dia|e|cumprimentos|atenciosamente',
    outOfOffice: 'resposta automática|fora do escritório|ausência temporária',
  },
  ja: {
    thanks: 'ありがとうございます|ありがとうございました|ありがとう|感謝します|感謝いたします',
    fillers:
      'ご返信|ご連絡|ご回答|ご対応|お返事|ご丁寧に|早速の|迅速な|迅速に|本当に|どうも|大変|誠に|いただき|頂き|を|了解しました|承知しました|承知いたしました|わかりました|分かりました',
    outOfOffice: '自動返信|自動応答|不在のお知らせ|不在通知',
    unspaced: true,
  },
};
