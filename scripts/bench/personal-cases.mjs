// Personal data made up by the thousand, in sentences, with the right check digits: none is anybody's.
import { random } from '../train/logistic.mjs'

const next = random(20)
const pick = (list) => list[Math.floor(next() * list.length)]
const digit = () => Math.floor(next() * 10)
const digits = (count) => Array.from({ length: count }, digit).join('')
const groups = (text, size, gap) => text.match(new RegExp(`.{1,${size}}`, 'g')).join(gap)

const FIRST = [
  'jean',
  'claire',
  'mehdi',
  'zoe',
  'lea',
  'hugo',
  'nora',
  'paul',
  'ines',
  'yanis',
  'emma',
  'tom',
]
const LAST = [
  'durand',
  'morel',
  'benali',
  'petit',
  'garcia',
  'nguyen',
  'smith',
  'leroy',
  'diallo',
  'brown',
]
const HOSTS = [
  'gmail.com',
  'orange.fr',
  'free.fr',
  'outlook.com',
  'laposte.net',
  'ac-lyon.fr',
  'proton.me',
  'mail.example.co.uk',
]
const cap = (word) => word[0].toUpperCase() + word.slice(1)

const mail = () =>
  `${pick(FIRST)}${pick(['.', '_', '', '-'])}${pick(LAST)}${pick(['', digits(2), digits(4)])}@${pick(HOSTS)}`
const spelt = () =>
  `${pick(FIRST)}.${pick(LAST)}${pick([' (at) ', '[at]', ' [arobase] ', ' arobase '])}${pick(['gmail', 'orange', 'free'])}${pick([' point ', '.', ' [point] ', '(dot)'])}${pick(['com', 'fr'])}`
function frenchPhone() {
  const gap = pick([' ', '.', '-', '', ' '])
  const rest = groups(digits(8), 2, gap)
  return pick([
    () => `0${pick([1, 2, 3, 4, 5, 6, 7, 9])}${gap}${rest}`,
    () => `+33${pick([' ', ''])}${pick([6, 7, 1])}${gap}${rest}`,
    () => `+33 (0)${pick([6, 7])} ${groups(digits(8), 2, ' ')}`,
    () => `0033${pick([' ', ''])}${pick([6, 7])}${gap}${rest}`,
  ])()
}
const otherPhone = () =>
  pick([
    () => `+32 4${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `+41 79 ${digits(3)} ${digits(2)} ${digits(2)}`,
    () => `+44 7${digits(3)} ${digits(6)}`,
    () => `+1 (${pick([212, 415, 514])}) ${pick([3, 4, 5])}${digits(2)}-${digits(4)}`,
    () => `+49 1${digits(2)} ${digits(7)}`,
    () => `+34 6${digits(8)}`,
    () => `+213 5${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `00212 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `(${pick([212, 415, 646])}) ${pick([3, 4, 5])}${digits(2)}-${digits(4)}`,
  ])()

const modulo = (text, by) => [...text].reduce((rest, one) => (rest * 10 + Number(one)) % by, 0)
function iban() {
  const [country, body] = pick([
    () => ['FR', digits(10) + pick([digits(11), `0${digits(4)}M0${digits(4)}`]) + digits(2)],
    () => ['BE', digits(12)],
    () => ['DE', digits(18)],
    () => ['ES', digits(20)],
    () => ['CH', digits(17)],
    () => ['GB', `${pick(['NWBK', 'BARC'])}${digits(14)}`],
  ])()
  const numbers = `${body}${country}00`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  const whole = country + String(98 - modulo(numbers, 97)).padStart(2, '0') + body
  return pick([
    () => whole,
    () => groups(whole, 4, ' '),
    () => groups(whole, 4, ' ').toLowerCase(),
  ])()
}
function card() {
  const start = pick([
    `4${digits(14)}`,
    `5${pick([1, 2, 3, 4, 5])}${digits(13)}`,
    `37${digits(12)}`,
  ])
  const sum = [...start].reverse().reduce((all, one, index) => {
    const value = index % 2 === 0 ? Number(one) * 2 : Number(one)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  const whole = start + ((10 - (sum % 10)) % 10)
  return pick([() => whole, () => groups(whole, 4, ' '), () => groups(whole, 4, '-')])()
}
function nir() {
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0')
  const place = pick(['75', '13', '69', '59', '2A', '2B', '97'])
  const start = `${pick([1, 2])}${digits(2)}${month}${place}${digits(6)}`
  const key = 97 - modulo(start.replace('2A', '19').replace('2B', '18'), 97)
  const whole = start + String(key).padStart(2, '0')
  return pick([
    () => whole,
    () => whole.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7'),
  ])()
}
const STREETS = [
  'rue',
  'avenue',
  'boulevard',
  'place',
  'chemin',
  'impasse',
  'allée',
  'quai',
  'route',
  'bd',
  'av.',
]
const NAMES = [
  'de la République',
  'Victor Hugo',
  'des Lilas',
  'Jean Jaurès',
  'du Général de Gaulle',
  'de l’Église',
  'Saint-Martin',
]
const CITIES = ['Lyon', 'Paris', 'Saint-Étienne', 'Nantes', 'Marseille', 'Lille', 'Aix-en-Provence']
const frenchAddress = () =>
  `${1 + Math.floor(next() * 180)}${pick(['', ' bis', ' ter', ''])}${pick([' ', ', '])}${pick(STREETS)} ${pick(NAMES)}${pick([', ', ' ', ' - '])}${pick(['75', '69', '13', '44', '59'])}${digits(3)} ${pick(CITIES)}`
const englishAddress = () =>
  `${1 + Math.floor(next() * 9000)} ${pick(['', 'North ', 'W. '])}${pick(['Main', 'Oak', 'Maple Hill', 'Baker', '5th', 'Church'])} ${pick(['Street', 'St', 'Ave', 'Road', 'Lane', 'Drive'])}, ${pick(['Springfield, IL 62701', 'Austin, TX 78701', 'London SW1A 2AA', 'Leeds LS1 4DY'])}`

const SENTENCES = [
  (datum) => `Vous pouvez me joindre : ${datum}`,
  (datum) => `${cap(pick(FIRST))} ${cap(pick(LAST))}, ${datum}, merci de faire vite !`,
  (datum) => `voici ses coordonnées ${datum} amusez-vous`,
  (datum) => `My details: ${datum}. Please call or write.`,
  (datum) => `for the refund use ${datum} thanks`,
  (datum) => datum,
]
const MAKERS = { mail, phone: frenchPhone, iban, card, nir, address: frenchAddress }
const MORE = { mail: spelt, phone: otherPhone, address: englishAddress }

/** `count` cases of each maker: the text, and the kind that must be found in it. */
export function personalCases(count = 160) {
  return [...Object.entries(MAKERS), ...Object.entries(MORE)].flatMap(([kind, make]) =>
    Array.from({ length: count }, () => ({ kind, text: pick(SENTENCES)(make()) })),
  )
}
