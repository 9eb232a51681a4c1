import { endsInCheck, gs1, mod10, sumProduct } from './checks';
import { NUMBER_DATA, PUBLIC_DETECTORS } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

const express = (serial: string) => sumProduct(serial, [3, 1, 7], 11, 10);
const long = (number: string) =>
  endsInCheck(number, (serial) => sumProduct(serial, [1, 7, 3], 11, 10), number.slice(20, -1));
const lastTwelve = (number: string) => number.slice(-12);

export const carrier: CarrierSpec = {
  id: 'fedex',
  brand: 'FedEx',
  names: ['fedex', 'federalexpress', 'smartpost'],
  countries: ['US', 'CA'],
  // Ground Economy (once SmartPost) is handed to the post and carries a number of the post.
  partners: ['usps'],
  formats: [
    {
      id: 'fedex-12',
      pattern: /^[1-9]\d{11}$/,
      lengths: [12],
      strength: 'checksum',
      check: (number) => endsInCheck(number, express),
      evidence: NUMBER_DATA,
    },
    {
      // A telephone number begins like this as well.
      id: 'fedex-12-zero',
      pattern: /^0\d{11}$/,
      lengths: [12],
      strength: 'named',
      check: (number) => endsInCheck(number, express),
      evidence: NUMBER_DATA,
    },
    {
      id: 'fedex-15',
      pattern: /^\d{15}$/,
      lengths: [15],
      strength: 'checksum',
      check: (number) => endsInCheck(number, (serial) => mod10(serial, 1, 3)),
      evidence: NUMBER_DATA,
    },
    {
      // The check digit leaves out the two digits of the container type.
      id: 'fedex-18',
      pattern: /^\d{18}$/,
      lengths: [18],
      strength: 'checksum',
      check: (number) => endsInCheck(number, (serial) => mod10(serial, 3, 1), number.slice(2, -1)),
      evidence: NUMBER_DATA,
    },
    {
      // A number of the post without its 92, which the check digit still counts.
      id: 'fedex-20',
      pattern: /^\d{3}9\d{16}$/,
      lengths: [20],
      strength: 'checksum',
      check: (number) => endsInCheck(number, (serial) => gs1(`92${serial}`)),
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'fedex-96',
      pattern: /^96\d{20}$/,
      lengths: [22],
      strength: 'strong',
      check: (number) => endsInCheck(number, (serial) => mod10(serial, 1, 3), number.slice(7, -1)),
      trackable: (number) => number.slice(-15),
      evidence: NUMBER_DATA,
    },
    {
      // Parcel Select of any mailer; FedEx was one of them.
      id: 'fedex-smartpost',
      pattern: /^926129\d{16}$/,
      lengths: [22],
      strength: 'checksum',
      check: (number) => endsInCheck(number, gs1),
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'fedex-astra',
      pattern: /^3\d{31}$/,
      lengths: [32],
      strength: 'strong',
      check: (number) => endsInCheck(number.slice(0, 28), express, number.slice(16, 27)),
      trackable: (number) => number.slice(16, 28),
      evidence: NUMBER_DATA,
    },
    {
      id: 'fedex-gsn',
      pattern: /^96\d{32}$/,
      lengths: [34],
      strength: 'strong',
      check: long,
      trackable: lastTwelve,
      evidence: NUMBER_DATA,
    },
    {
      id: 'fedex-34',
      pattern: /^1[01]\d{32}$/,
      lengths: [34],
      strength: 'strong',
      check: long,
      trackable: lastTwelve,
      evidence: NUMBER_DATA,
    },
    {
      // Beginnings that no published label has: the check digit alone must do.
      id: 'fedex-34-other',
      pattern: /^(?:[02-8]\d|1[2-9])\d{32}$/,
      lengths: [34],
      strength: 'checksum',
      check: long,
      trackable: lastTwelve,
      evidence: NUMBER_DATA,
    },
  ],
  link: ending('https://www.fedex.com/fedextrack/?trknbr='),
};

export const examples: Examples = {
  'fedex-12': { valid: ['614073529181', '802164933759'], invalid: ['614073529182', '80216493375'] },
  'fedex-12-zero': { valid: ['061407352919', '012164933758'], invalid: ['061407352915', '614073529181'] },
  'fedex-15': { valid: ['612903477158023', '041877263009517'], invalid: ['612903477158024', '041877263009518'] },
  'fedex-18': {
    valid: ['017264003918552079', '003819200477166341'],
    invalid: ['017264003918552070', '003819200477166342'],
  },
  'fedex-20': {
    valid: ['61290344177208153963', '61299116402877331056'],
    invalid: ['61290344177208153964', '61200344177208153963'],
  },
  'fedex-96': {
    valid: ['9611019407281635501929', '9618040173629400558178'],
    invalid: ['9611019407281635501920', '9711019407281635501929'],
  },
  'fedex-smartpost': {
    valid: ['9261290317460255183707', '9261299884102773305161'],
    invalid: ['9261290317460255183708', '9263290317460255183707'],
  },
  'fedex-astra': {
    valid: ['32801644715200937164092531862016', '33102775004200114091882736513019'],
    invalid: ['32801644715200937164092531872016', '42801644715200937164092531862016'],
  },
  'fedex-gsn': {
    valid: ['9622001840000000000007741629035184', '9632001900027745190007816500329474'],
    invalid: ['9622001840000000000007741629035185', '9722001840000000000007741629035184'],
  },
  'fedex-34': {
    valid: ['1001477392001000300307182649305510', '1190264811020007521108620177439059'],
    invalid: ['1001477392001000300307182649305511', '100147739200100030030718264930551'],
  },
  'fedex-34-other': {
    valid: ['0402881772630095114406128477302956', '7027739164002881550607904182635719'],
    invalid: ['0402881772630095114406128477302957', '9527739164002881550607904182635719'],
  },
};
