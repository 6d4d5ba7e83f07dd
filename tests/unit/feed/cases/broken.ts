import type { Case } from './write.ts'

export const BROKEN: Case[] = [
  {
    name: 'an open title',
    feed: '<rss><channel><item><title>T<link>https://a.fr/1</link><guid>1</guid></item></channel></rss>',
    item: { title: 'T', link: 'https://a.fr/1', id: '1' },
  },
  {
    name: 'an open link',
    feed: '<rss><channel><item><link>https://a.fr/1<title>T</title></item></channel></rss>',
    item: { title: 'T', link: 'https://a.fr/1' },
  },
  {
    name: 'an open description',
    feed: '<rss><channel><item><title>T</title><description>D</item><item><title>U</title></item></channel></rss>',
    item: { title: 'T', text: 'D' },
  },
  {
    name: 'ends in the wrong order',
    feed: '<rss><channel><item><description><b>D</description></b><title>T</title></item></channel></rss>',
    item: { title: 'T', text: 'D' },
  },
  {
    name: 'an attribute without quotes',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel=alternate href=https://a.fr/1 /><title>T</title></entry></feed>',
    item: { title: 'T', link: 'https://a.fr/1' },
  },
  {
    name: 'an angle bracket in an attribute',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.fr/?q=<b>"/><title>T</title></entry></feed>',
    item: { title: 'T', link: 'https://a.fr/?q=%3Cb%3E' },
  },
  {
    name: 'an item outside its channel',
    feed: '<rss><channel><title>C</title></channel><item><title>T</title></item></rss>',
    head: { title: 'C' },
    item: { title: 'T' },
  },
  {
    name: 'no end at all',
    feed: '<rss><channel><title>C</title><item><title>T</title><guid>1</guid>',
    head: { title: 'C' },
    item: { title: 'T', id: '1' },
  },
  {
    name: 'no rss around',
    feed: '<channel><title>C</title><item><title>T</title></item></channel>',
    head: { format: 'rss', title: 'C' },
    item: { title: 'T' },
  },
  {
    name: 'an entity bomb is not expanded',
    feed: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    item: { title: '&b;' },
  },
]
