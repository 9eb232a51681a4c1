import type { Folder } from './folders';
import type { Language } from './types';

/**
 * Texts of the interface. Verified (public notes, 2026-11): the English folder labels and the Italian send label;
 * everything else is a guess in eBay's manner.
 */
export interface Labels {
  folders: Readonly<Record<Folder['id'], string>>;
  messages: string;
  unread: string;
  empty: string;
  choose: string;
  placeholder: string;
  send: string;
  attach: string;
  search: string;
  greeting: string;
  header: readonly [string, string, string];
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    folders: {
      inbox: 'Inbox',
      members: 'From members',
      unreadMembers: 'Unread from members',
      ebay: 'From eBay',
      unreadEbay: 'Unread from eBay',
      sent: 'Sent',
      deleted: 'Deleted',
      archive: 'Archive',
    },
    messages: 'Messages',
    unread: 'Unread',
    empty: 'You have no messages here.',
    choose: 'Select a message to read it.',
    placeholder: 'Send a message',
    send: 'Send message',
    attach: 'Add a picture',
    search: 'Search for anything',
    greeting: 'Hi',
    header: ['Sell', 'Watchlist', 'My eBay'],
  },
  de: {
    folders: {
      inbox: 'Posteingang',
      members: 'Von Mitgliedern',
      unreadMembers: 'Ungelesene von Mitgliedern',
      ebay: 'Von eBay',
      unreadEbay: 'Ungelesene von eBay',
      sent: 'Gesendet',
      deleted: 'Gelöscht',
      archive: 'Archiv',
    },
    messages: 'Nachrichten',
    unread: 'Ungelesen',
    empty: 'Hier sind keine Nachrichten.',
    choose: 'Wählen Sie eine Nachricht aus.',
    placeholder: 'Nachricht schreiben',
    send: 'Nachricht senden',
    attach: 'Bild hinzufügen',
    search: 'Bei eBay finden',
    greeting: 'Hallo',
    header: ['Verkaufen', 'Beobachten', 'Mein eBay'],
  },
  it: {
    folders: {
      inbox: 'Posta in arrivo',
      members: 'Da utenti',
      unreadMembers: 'Non letti da utenti',
      ebay: 'Da eBay',
      unreadEbay: 'Non letti da eBay',
      sent: 'Inviati',
      deleted: 'Eliminati',
      archive: 'Archivio',
    },
    messages: 'Messaggi',
    unread: 'Non letto',
    empty: 'Non ci sono messaggi.',
    choose: 'Scegli un messaggio da leggere.',
    placeholder: 'Scrivi un messaggio',
    send: 'Invia il messaggio',
    attach: 'Aggiungi un’immagine',
    search: 'Cerca su eBay',
    greeting: 'Ciao',
    header: ['Vendi', 'Oggetti che osservi', 'Il mio eBay'],
  },
  fr: {
    folders: {
      inbox: 'Boîte de réception',
      members: 'Des membres',
      unreadMembers: 'Non lus des membres',
      ebay: 'De eBay',
      unreadEbay: 'Non lus de eBay',
      sent: 'Envoyés',
      deleted: 'Supprimés',
      archive: 'Archives',
    },
    messages: 'Messages',
    unread: 'Non lu',
    empty: 'Aucun message ici.',
    choose: 'Choisissez un message à lire.',
    placeholder: 'Écrire un message',
    send: 'Envoyer le message',
    attach: 'Ajouter une image',
    search: 'Rechercher sur eBay',
    greeting: 'Bonjour',
    header: ['Vendre', 'Affaires suivies', 'Mon eBay'],
  },
};

/** The interface's language on a host when a test does not choose one. */
export function languageOf(host: string): Language {
  const suffix = host.slice(host.lastIndexOf('.') + 1);
  return suffix === 'de' || suffix === 'it' || suffix === 'fr' ? suffix : 'en';
}
