/**
 * Languages with the words that point to them: other names, people and places where they are spoken, and the
 * families to which they belong. Written as
 * `language: other words`, one a line.
 */
export const languages = `
afrikaans: south africa, south african, south african languages
akan: twi, fante, ghana, ghanaian, fanti, asante, ashanti, african languages, african language, west african languages, west african
albanian: albania, kosovo, kosovan, shqip, eastern european languages, east european languages, eastern european, balkan languages, balkans
amharic: ethiopia, ethiopian, habesha, african languages, african language, east african languages, east african
arabic: arab, syria, syrian, iraq, iraqi, egypt, yemen, sudan, sudanese, morocco, libya, lebanon, kuwait, levantine arabic, modern standard arabic, quranic arabic, classical arabic, syrian arabic, egyptian, yemeni, moroccan, libyan, lebanese, algeria, algerian, tunisia, tunisian, saudi arabia, saudi, palestinian, oman, qatar, bahrain, emirates, darija, kuwaiti, middle eastern languages, middle eastern
aramaic: assyrian, syriac
armenian: armenia
assamese: assam
azerbaijani: azeri, azerbaijan, turkic languages
basque: euskara
belarusian: belarus, belarussian, slavic, slavonic, slavic languages, slavonic languages
bemba: zambia, zambian
bengali: bangla, sylheti, bangladesh, bangladeshi, south asian languages, asian languages, indian languages, indian subcontinent
bosnian: bosnia, serbo-croat, serbo-croatian, herzegovina, slavic, slavonic, slavic languages, slavonic languages, balkan languages, balkans
breton: brittany, celtic, celtic languages
bulgarian: bulgaria, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european, balkan languages, balkans
burmese: myanmar, burma, south east asian languages, southeast asian languages
cantonese: hong kong, yue, hong kongers, hongkonger, hongkongers, macau, chinese languages, chinese dialects, chinese language, east asian languages, far eastern languages
catalan: catalonia, romance languages
cebuano: visayan
chichewa: nyanja, chewa, malawi, malawian
cornish: kernewek, celtic, celtic languages
croatian: croatia, croat, croats, serbo-croatian, slavic, slavonic, slavic languages, slavonic languages, balkan languages, balkans
czech: czech republic, czechs, czechia, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european
danish: denmark, dansk, scandinavian, scandinavia, scandinavian languages, nordic languages, nordic countries, germanic languages
dari: afghan, afghanistan, afghan persian, kabul, hazara, hazaragi, afghan languages, iranian languages, persian languages
dutch: netherlands, flemish, holland, belgium, nederlands, hollander, germanic languages, european languages
english creole: caribbean creole, creole, creole languages, caribbean
esperanto: esperantist
estonian: estonia, tallinn, baltic, baltic languages
farsi: persian, iran, iranian, parsi, iranians, tehran, middle eastern languages, middle eastern, iranian languages, persian languages
finnish: finland, suomi, nordic countries
french: france, francophone, ivory coast, cameroon, francais, belgium, belgian, french speaking, algeria, senegal, senegalese, congo, congolese, togo, benin, madagascar, mauritius, mauritian, drc, quebec, romance languages, european languages
fula: fulani, fulah, pulaar, peul, west african languages, west african
ga: accra, west african languages, west african
gaelic: scots gaelic, scottish gaelic, gaidhlig, celtic, celtic languages
galician: galicia
georgian: tbilisi
german: germany, austria, austrian, deutsch, switzerland, swiss, germanophone, germanic languages, european languages
greek: greece, cyprus, cypriot, modern greek, greeks, cypriots
guarani: paraguay
gujarati: gujarat, south asian languages, asian languages, indian languages, indian subcontinent, indian language
haitian creole: haiti, haitian, kreyol, creole, creole languages, caribbean
hakka: hakka chinese, chinese languages, chinese dialects, chinese language
hausa: northern nigeria, niger, african languages, african language, west african languages, west african
hebrew: israel, israeli, ivrit, israelis, modern hebrew, biblical hebrew, middle eastern languages, middle eastern
hindi: india, hindustani, bollywood hindi, south asian languages, asian languages, indian languages, indian subcontinent, indian language
hokkien: taiwanese, min nan, chinese languages, chinese dialects, chinese language
hungarian: hungary, magyar, hungarians, eastern european languages, east european languages, eastern european
icelandic: iceland, scandinavian, scandinavia, scandinavian languages, nordic languages, nordic countries
igbo: nigeria, nigerian, ibo, african languages, african language, west african languages, west african
indonesian: indonesia, bahasa, bahasa indonesia, south east asian languages, southeast asian languages
irish: irish gaelic, gaeilge, gaeilge speaker, gaelige, celtic, celtic languages
italian: italy, italiano, italians, sicilian, sicily, romance languages, european languages
japanese: japan, nihongo, tokyo, east asian languages, far eastern languages
javanese: java island
kannada: karnataka, south asian languages, asian languages, indian languages, indian subcontinent, dravidian
kashmiri: kashmir, koshur
kazakh: kazakhstan, turkic languages, central asian languages
khmer: cambodian, cambodia, south east asian languages, southeast asian languages
kikuyu: gikuyu, east african languages, east african
kinyarwanda: rwanda, rwandan, kirundi, burundi
konkani: goa, goan
korean: korea, hangul, south korea, east asian languages, far eastern languages
krio: sierra leone, sierra leonean, sierra leonian, african languages, african language, west african languages, west african
kurdish: kurd, sorani, kurmanji, kurds, kurdistan, bahdini, middle eastern languages, middle eastern, iranian languages, persian languages
kyrgyz: kyrgyzstan, turkic languages, central asian languages
lao: laos, south east asian languages, southeast asian languages
latvian: latvia, latvians, riga, eastern european languages, east european languages, eastern european, baltic, baltic languages
lingala: congo, congolese, democratic republic of congo, drc, kinshasa, african languages, african language
lithuanian: lithuania, lithuanians, vilnius, eastern european languages, east european languages, eastern european, baltic, baltic languages
luganda: uganda, ugandan, ganda, buganda, african languages, african language, east african languages, east african
luxembourgish: luxembourg
macedonian: north macedonia, slavic, slavonic, slavic languages, slavonic languages, balkan languages, balkans
malagasy: madagascar
malay: malaysia, malaysian, bahasa melayu, bahasa malaysia, south east asian languages, southeast asian languages
malayalam: kerala, keralan, keralite, malayali, south asian languages, asian languages, indian languages, indian subcontinent, dravidian
maltese: malta
mandarin: chinese, china, taiwan, putonghua, chinese mandarin, simplified chinese, taiwanese, singapore, singaporean, chinese languages, chinese dialects, chinese language, east asian languages, far eastern languages
mandinka: mandingo, gambia, gambian, west african languages, west african
manx: manx gaelic, celtic, celtic languages
maori: te reo
marathi: maharashtra, mumbai, south asian languages, asian languages, indian languages, indian subcontinent
mende: sierra leone
mirpuri: pahari, potwari, pothwari, azad kashmir
mongolian: mongolia, mongol
ndebele: isindebele
nepali: nepal, nepalese, gurkha, gurkhas, nepalese speaker, south asian languages, asian languages, indian languages, indian subcontinent
norwegian: norway, norsk, norwegians, bokmal, scandinavian, scandinavia, scandinavian languages, nordic languages, nordic countries, germanic languages
oromo: afaan oromo, ethiopia, ethiopian
pashto: pushto, afghan, afghanistan, pashtu, pakhto, pathan, afghan languages
patois: jamaican creole, patwa, jamaican, jamaica, creole, creole languages, caribbean
pidgin: west african pidgin, nigerian pidgin, west african languages, west african
polish: poland, polski, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european, european languages
portuguese: portugal, brazil, brazilian, angola, portugues, mozambique, cape verde, lusophone, brazilian portuguese, angolan, romance languages, european languages
punjabi: panjabi, punjab, punjabis, gurmukhi, pahari, pakistan, pakistani, south asian languages, asian languages, indian languages, indian subcontinent, indian language
quechua: andean
rohingya: rohingyas
romani: romany, romanes
romanian: romania, moldova, romanians, moldovan, bucharest, eastern european languages, east european languages, eastern european, romance languages
russian: russia, russians, russophone, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european
samoan: samoa
sanskrit: vedic
saraiki: siraiki
scots: doric, ulster scots, scots language
serbian: serbia, serb, serbs, serbo-croatian, serbo-croat, slavic, slavonic, slavic languages, slavonic languages, balkan languages, balkans
sesotho: sotho, lesotho, south african languages
setswana: tswana, botswana, south african languages
shona: zimbabwe, zimbabwean, zimbabweans, african languages, african language
sindhi: sindh, south asian languages, asian languages, indian languages, indian subcontinent
sinhala: sinhalese, sri lanka, south asian languages, asian languages, indian languages, indian subcontinent
slovak: slovakia, slovaks, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european
slovenian: slovenia, slovene, slavic, slavonic, slavic languages, slavonic languages
somali: somalia, somalis, somaliland, af soomaali, african languages, african language, east african languages, east african
spanish: castilian, spain, south america, latin america, mexico, mexican, chile, chilean, colombia, colombian, argentina, peru, ecuador, venezuela, bolivia, espanol, castellano, hispanic, spaniard, spaniards, peruvian, ecuadorian, venezuelan, bolivian, argentinian, argentine, cuba, cuban, honduras, guatemala, uruguay, paraguay, costa rica, panama, dominican republic, el salvador, nicaragua, latin american, romance languages, european languages
swahili: kiswahili, kenya, tanzania, kenyan, tanzanian, african languages, african language, east african languages, east african
swazi: siswati, eswatini
swedish: sweden, svenska, scandinavian, scandinavia, scandinavian languages, nordic languages, nordic countries, germanic languages
sylheti: bangladesh, bangladeshi, bengali
tagalog: filipino, philippines, pilipino, filipina, filipinos, south east asian languages, southeast asian languages
tajik: tajikistan, tajiki, iranian languages, persian languages, central asian languages
tamil: sri lanka, tamil nadu, south asian languages, asian languages, indian languages, indian subcontinent, dravidian
tatar: tatarstan
telugu: andhra, andhra pradesh, hyderabad, south asian languages, asian languages, indian languages, indian subcontinent, dravidian
temne: sierra leone
tetum: east timor, timor
thai: thailand, bangkok, south east asian languages, southeast asian languages
tibetan: tibet, tibetans
tigrinya: eritrea, eritrean, tigrigna, eritreans, tigray, east african languages, east african
tongan: tonga
turkish: turkey, turkish cypriot, turkiye, turkish cypriots, middle eastern languages, middle eastern, turkic languages
turkmen: turkmenistan, turkic languages, central asian languages
twi: akan, ghana, ghanaian, asante twi, asante, african languages, african language, west african languages, west african
ukrainian: ukraine, ukrainians, kyiv, slavic, slavonic, slavic languages, slavonic languages, eastern european languages, east european languages, eastern european
urdu: pakistan, pakistani, pakistanis, lahore, karachi, south asian languages, asian languages, indian languages, indian subcontinent
uyghur: uighur, turkic languages
uzbek: uzbekistan, afghan languages, turkic languages, central asian languages
vietnamese: vietnam, hanoi, south east asian languages, southeast asian languages
welsh: cymraeg, wales, welsh medium, welsh speaker, celtic, celtic languages
wolof: senegal, senegalese, gambia, gambian, african languages, african language, west african languages, west african
xhosa: isixhosa, south african languages
yiddish: yid, ashkenazi
yoruba: nigeria, nigerian, lagos, african languages, african language, west african languages, west african
zulu: isizulu, south africa, south african, african languages, african language, south african languages
`;
