/**
 * Languages with the words that point to them: other names, and people and places where they are spoken. Written as
 * `language: other words`, one a line.
 */
export const languages = `
afrikaans: south africa
akan: twi, fante, ghana, ghanaian
albanian: albania, kosovo
amharic: ethiopia, ethiopian
arabic: arab, syria, syrian, iraq, iraqi, egypt, yemen, sudan, sudanese, morocco, libya, lebanon, kuwait
armenian: armenia
bengali: bangla, sylheti, bangladesh, bangladeshi
bosnian: bosnia, serbo-croat
bulgarian: bulgaria
burmese: myanmar, burma
cantonese: hong kong
catalan: catalonia
cebuano: visayan
cornish: kernewek
croatian: croatia
czech: czech republic
danish: denmark
dari: afghan, afghanistan
dutch: netherlands, flemish, holland
esperanto: esperantist
estonian: estonia
farsi: persian, iran, iranian
finnish: finland
french: france, francophone, ivory coast, cameroon
ga: accra
gaelic: scots gaelic, scottish gaelic
georgian: tbilisi
german: germany, austria, austrian
greek: greece, cyprus, cypriot
gujarati: gujarat
hausa: northern nigeria
hebrew: israel, israeli, ivrit
hindi: india
hungarian: hungary
icelandic: iceland
igbo: nigeria, nigerian
indonesian: indonesia
irish: irish gaelic, gaeilge
italian: italy
japanese: japan
kannada: karnataka
kazakh: kazakhstan
khmer: cambodian, cambodia
kinyarwanda: rwanda
korean: korea
krio: sierra leone
kurdish: kurd, sorani, kurmanji
lao: laos
latvian: latvia
lingala: congo, congolese
lithuanian: lithuania
luganda: uganda, ugandan
macedonian: north macedonia
malay: malaysia, malaysian
malayalam: kerala
maltese: malta
mandarin: chinese, china, taiwan
manx: manx gaelic
maori: te reo
marathi: maharashtra
mongolian: mongolia
nepali: nepal, nepalese
norwegian: norway
pashto: pushto, afghan, afghanistan
patois: jamaican creole
polish: poland
portuguese: portugal, brazil, brazilian, angola
punjabi: panjabi, punjab
pidgin: west african pidgin
romanian: romania, moldova
romani: romany
russian: russia
samoan: samoa
serbian: serbia
shona: zimbabwe, zimbabwean
sinhala: sinhalese, sri lanka
slovak: slovakia
slovenian: slovenia, slovene
somali: somalia
spanish: castilian, spain, south america, latin america, mexico, mexican, chile, chilean, colombia, colombian, argentina, peru, ecuador, venezuela, bolivia
swahili: kiswahili, kenya, tanzania
swedish: sweden
tagalog: filipino, philippines
tamil: sri lanka, tamil nadu
telugu: andhra
tetum: east timor, timor
thai: thailand
tibetan: tibet
tigrinya: eritrea, eritrean
turkish: turkey, turkish cypriot
twi: akan, ghana, ghanaian
ukrainian: ukraine
urdu: pakistan, pakistani
uzbek: uzbekistan
vietnamese: vietnam
welsh: cymraeg, wales
xhosa: isixhosa
yiddish: yid
yoruba: nigeria, nigerian
zulu: isizulu, south africa
`;
