// Words of Seller Central's interface. Only the Chinese ones and the English status text were seen live (public notes,
// 2026-09); the others are the plain translations and only ever support what structure says. Compared in lower case.

interface Words {
  /** Titles of the five cards and of the list's navigation. */
  needsReply: string[];
  needsAttention: string[];
  reportedUnresolved: string[];
  resolved: string[];
  resolvedToday: string[];
  all: string[];
  sent: string[];
  /** The list of what needs an answer is empty. */
  empty: string[];
  send: string[];
}

const WORDS: Record<'en' | 'de' | 'fr' | 'it' | 'es' | 'zh' | 'ja', Words> = {
  en: {
    needsReply: ['response needed', 'responses needed', 'needs response'],
    needsAttention: [
      'cases requiring attention',
      'contacts requiring attention',
      'needs attention',
      'requires attention',
    ],
    reportedUnresolved: ['reported unresolved', 'reported as unresolved'],
    resolved: ['resolved', 'resolved cases', 'cases resolved'],
    resolvedToday: ['resolved today', 'cases resolved today'],
    all: ['all', 'all messages'],
    sent: ['sent', 'sent messages'],
    empty: ['no messages need a response.', 'there are no messages that need a response.'],
    send: ['send', 'send message', 'send reply', 'reply'],
  },
  de: {
    needsReply: ['antwort erforderlich', 'antwort benötigt'],
    needsAttention: ['fälle, die aufmerksamkeit erfordern', 'aufmerksamkeit erforderlich'],
    reportedUnresolved: ['als ungelöst gemeldet', 'gemeldet, ungelöst'],
    resolved: ['gelöst', 'gelöste fälle'],
    resolvedToday: ['heute gelöst', 'heute gelöste fälle'],
    all: ['alle', 'alle nachrichten'],
    sent: ['gesendet', 'gesendete nachrichten'],
    empty: ['keine nachrichten, die eine antwort erfordern.'],
    send: ['senden', 'nachricht senden', 'antwort senden', 'antworten'],
  },
  fr: {
    needsReply: ['réponse requise', 'réponse nécessaire'],
    needsAttention: ['cas nécessitant votre attention', 'attention requise'],
    reportedUnresolved: ['signalé comme non résolu', 'signalés non résolus'],
    resolved: ['résolu', 'résolus', 'cas résolus'],
    resolvedToday: ["résolus aujourd'hui", "cas résolus aujourd'hui"],
    all: ['tous', 'tous les messages'],
    sent: ['envoyés', 'messages envoyés'],
    empty: ['aucun message ne nécessite de réponse.'],
    send: ['envoyer', 'envoyer le message', 'envoyer la réponse', 'répondre'],
  },
  it: {
    needsReply: ['risposta necessaria', 'risposta richiesta'],
    needsAttention: ['casi che richiedono attenzione', 'richiede attenzione'],
    reportedUnresolved: ['segnalato come non risolto', 'segnalati non risolti'],
    resolved: ['risolto', 'risolti', 'casi risolti'],
    resolvedToday: ['risolti oggi', 'casi risolti oggi'],
    all: ['tutti', 'tutti i messaggi'],
    sent: ['inviati', 'messaggi inviati'],
    empty: ['nessun messaggio richiede una risposta.'],
    send: ['invia', 'invia messaggio', 'invia risposta', 'rispondi'],
  },
  es: {
    needsReply: ['respuesta necesaria', 'se necesita respuesta'],
    needsAttention: ['casos que requieren atención', 'requiere atención'],
    reportedUnresolved: ['notificado como no resuelto', 'notificados sin resolver'],
    resolved: ['resuelto', 'resueltos', 'casos resueltos'],
    resolvedToday: ['resueltos hoy', 'casos resueltos hoy'],
    all: ['todos', 'todos los mensajes'],
    sent: ['enviados', 'mensajes enviados'],
    empty: ['ningún mensaje necesita respuesta.'],
    send: ['enviar', 'enviar mensaje', 'enviar respuesta', 'responder'],
  },
  zh: {
    needsReply: ['需要回复'],
    needsAttention: ['需要注意的问题'],
    reportedUnresolved: ['已报告未解决'],
    resolved: ['已解决的问题', '已解决'],
    resolvedToday: ['今天已解决的问题'],
    all: ['全部'],
    sent: ['已发送消息', '已发送'],
    empty: ['没有需要回复的消息。'],
    send: ['发送', '发送消息', '回复'],
  },
  ja: {
    needsReply: ['要返信', '返信が必要', '返信が必要です'],
    needsAttention: ['対応が必要な問い合わせ', '注意が必要'],
    reportedUnresolved: ['未解決として報告済み', '未解決の報告'],
    resolved: ['解決済み'],
    resolvedToday: ['本日解決済み', '今日解決済み'],
    all: ['すべて', 'すべてのメッセージ'],
    sent: ['送信済み', '送信済みメッセージ'],
    empty: ['返信が必要なメッセージはありません。'],
    send: ['送信', 'メッセージを送信', '返信'],
  },
};

export type WordKind = keyof Words;

const SETS = new Map<WordKind, Set<string>>();

/** Is the text one of the words of a kind, in any language? */
export function isWord(kind: WordKind, text: string): boolean {
  let set = SETS.get(kind);
  if (!set) {
    set = new Set(Object.values(WORDS).flatMap((words) => words[kind]));
    SETS.set(kind, set);
  }
  return set.has(text.toLowerCase().trim());
}

/** Is the text any known label of the interface, in any language? Such a text is never a buyer's name. */
export const isLabel = (text: string): boolean =>
  (Object.keys(WORDS.en) as WordKind[]).some((kind) => isWord(kind, text));

// "Resolved on <date>" is the published text; the others are plain translations, the date may stand anywhere.
const RESOLVED = /\bresolved on\b|\bgelöst am\b|\brésolu le\b|\brisolto il\b|\bresuelto el\b|解决|解決/i;
const UNRESOLVED = /unresolved|ungelöst|non résolu|non risolto|no resuelto|未解决|未解決/i;

/** Does a case's status text, which holds a date, say that it was resolved then? */
export const saysResolved = (text: string): boolean => RESOLVED.test(text) && !UNRESOLVED.test(text);
