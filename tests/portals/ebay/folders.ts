import type { Conversation } from './types';

/** Is it one of eBay's own mails? */
export const isFromEbay = (conversation: Conversation): boolean =>
  conversation.messages.every((message) => message.from === 'ebay');

const isMember = (conversation: Conversation) => !isFromEbay(conversation);
const isSent = (conversation: Conversation) => conversation.messages.some((message) => message.from === 'seller');

/** One entry of the folder menu. `M2M_CHAT.DELETED` was seen in `data-action`; the other names are guesses like it. */
export interface Folder {
  id: 'inbox' | 'members' | 'unreadMembers' | 'ebay' | 'unreadEbay' | 'sent' | 'deleted' | 'archive';
  action: string;
  /** Query of its address; the two of `unreadMembers` were seen, the others follow from them. */
  query: Readonly<Record<string, string>>;
  holds(conversation: Conversation): boolean;
  badged: boolean;
}

const INBOX: Folder = { id: 'inbox', action: 'M2M_CHAT.INBOX', query: {}, holds: () => true, badged: true };

export const FOLDERS: readonly Folder[] = [
  INBOX,
  {
    id: 'members',
    action: 'M2M_CHAT.FROM_MEMBERS',
    query: { conversation_type: 'FROM_MEMBERS' },
    holds: isMember,
    badged: true,
  },
  {
    id: 'unreadMembers',
    action: 'M2M_CHAT.UNREAD_FROM_MEMBERS',
    query: { conversation_type: 'FROM_MEMBERS', status: 'UNREAD' },
    holds: (conversation) => isMember(conversation) && conversation.unread,
    badged: true,
  },
  {
    id: 'ebay',
    action: 'M2M_CHAT.FROM_EBAY',
    query: { conversation_type: 'FROM_EBAY' },
    holds: isFromEbay,
    badged: true,
  },
  {
    id: 'unreadEbay',
    action: 'M2M_CHAT.UNREAD_FROM_EBAY',
    query: { conversation_type: 'FROM_EBAY', status: 'UNREAD' },
    holds: (conversation) => isFromEbay(conversation) && conversation.unread,
    badged: true,
  },
  { id: 'sent', action: 'M2M_CHAT.SENT', query: { conversation_type: 'SENT' }, holds: isSent, badged: false },
  { id: 'deleted', action: 'M2M_CHAT.DELETED', query: { status: 'DELETE' }, holds: () => false, badged: false },
  { id: 'archive', action: 'M2M_CHAT.ARCHIVE', query: { status: 'ARCHIVE' }, holds: () => false, badged: false },
];

/** The folder that an address asks for; the inbox when it names none that exists. */
export function folderOf(query: URLSearchParams): Folder {
  const type = query.get('conversation_type')?.toUpperCase();
  const status = query.get('status')?.toUpperCase();
  return (
    FOLDERS.find((folder) => folder.query.conversation_type === type && folder.query.status === status) ??
    (type === undefined && status === 'UNREAD'
      ? { ...INBOX, query: { status }, holds: (conversation) => conversation.unread }
      : INBOX)
  );
}
