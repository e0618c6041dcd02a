/** "country: demonyms" rows; the country's name first, as roles' affiliations give it. */
const ROWS =
  "Afghanistan: Afghan|Albania: Albanian|Algeria: Algerian|Angola: Angolan|Argentina: Argentine Argentinian|" +
  "Armenia: Armenian|Australia: Australian Aussie|Austria: Austrian|Azerbaijan: Azerbaijani Azeri|Bahrain: Bahraini|" +
  "Bangladesh: Bangladeshi|Belarus: Belarusian|Belgium: Belgian|Belize: Belizean|Benin: Beninese|Bhutan: Bhutanese|" +
  "Bolivia: Bolivian|Bosnia: Bosnian|Botswana: Botswanan|Brazil: Brazilian|Britain: British Briton Brit|Bulgaria: Bulgarian|" +
  "Burkina Faso: Burkinabe Burkinabè|Burundi: Burundian|Cambodia: Cambodian|Cameroon: Cameroonian|Canada: Canadian|Chad: Chadian|" +
  "Chile: Chilean|China: Chinese|Colombia: Colombian|Comoros: Comorian|Congo: Congolese|Croatia: Croatian Croat|Cuba: Cuban|" +
  "Cyprus: Cypriot|Czech Republic: Czech|Denmark: Danish Dane|Djibouti: Djiboutian|Ecuador: Ecuadorian Ecuadorean|Egypt: Egyptian|" +
  "England: English|Eritrea: Eritrean|Estonia: Estonian|Ethiopia: Ethiopian|Europe: European|Fiji: Fijian|Finland: Finnish Finn|" +
  "France: French|Gabon: Gabonese|Gambia: Gambian|Georgia: Georgian|Germany: German|Ghana: Ghanaian|Greece: Greek|" +
  "Greenland: Greenlandic|Guatemala: Guatemalan|Guinea: Guinean|Guyana: Guyanese|Haiti: Haitian|Honduras: Honduran|" +
  "Hungary: Hungarian|Iceland: Icelandic|India: Indian|Indonesia: Indonesian|Iran: Iranian|Iraq: Iraqi|Ireland: Irish|" +
  "Israel: Israeli|Italy: Italian|Ivory Coast: Ivorian|Jamaica: Jamaican|Japan: Japanese|Jordan: Jordanian|Kazakhstan: Kazakh|" +
  "Kenya: Kenyan|Kosovo: Kosovar|Kuwait: Kuwaiti|Kyrgyzstan: Kyrgyz|Laos: Lao Laotian|Latvia: Latvian|Lebanon: Lebanese|" +
  "Lesotho: Basotho|Liberia: Liberian|Libya: Libyan|Lithuania: Lithuanian|Luxembourg: Luxembourgish|Madagascar: Malagasy|" +
  "Malawi: Malawian|Malaysia: Malaysian|Maldives: Maldivian|Mali: Malian|Malta: Maltese|Mauritania: Mauritanian|" +
  "Mauritius: Mauritian|Mexico: Mexican|Moldova: Moldovan|Mongolia: Mongolian|Montenegro: Montenegrin|Morocco: Moroccan|" +
  "Mozambique: Mozambican|Myanmar: Burmese|Namibia: Namibian|Nepal: Nepali Nepalese|Netherlands: Dutch|New Zealand: Kiwi|" +
  "Nicaragua: Nicaraguan|Niger: Nigerien|Nigeria: Nigerian|North Korea: North-Korean|North Macedonia: Macedonian|Norway: Norwegian|" +
  "Oman: Omani|Pakistan: Pakistani|Palestine: Palestinian|Panama: Panamanian|Papua New Guinea: Papuan|Paraguay: Paraguayan|" +
  "Peru: Peruvian|Philippines: Philippine Filipino Filipina|Poland: Polish|Portugal: Portuguese|Qatar: Qatari|Romania: Romanian|" +
  "Russia: Russian|Rwanda: Rwandan|Samoa: Samoan|Saudi Arabia: Saudi|Scotland: Scottish Scot|Senegal: Senegalese|Serbia: Serbian Serb|" +
  "Sierra Leone: Sierra-Leonean|Singapore: Singaporean|Slovakia: Slovak|Slovenia: Slovenian|Somalia: Somali|" +
  "South Africa: South-African|South Korea: South-Korean|South Sudan: South-Sudanese|Spain: Spanish Spaniard|Sri Lanka: Lankan|" +
  "Sudan: Sudanese|Sweden: Swedish Swede|Switzerland: Swiss|Syria: Syrian|Taiwan: Taiwanese|Tajikistan: Tajik|Tanzania: Tanzanian|" +
  "Thailand: Thai|Togo: Togolese|Tonga: Tongan|Trinidad: Trinidadian|Tunisia: Tunisian|Turkey: Turkish Turk|Turkmenistan: Turkmen|" +
  "Uganda: Ugandan|Ukraine: Ukrainian|United Arab Emirates: Emirati|United States: American U.S. US|Uruguay: Uruguayan|" +
  "Uzbekistan: Uzbek|Vanuatu: Ni-Vanuatu|Venezuela: Venezuelan|Vietnam: Vietnamese|Wales: Welsh|Yemen: Yemeni|Zambia: Zambian|" +
  "Zimbabwe: Zimbabwean";

/** The countries' names. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  ROWS.split("|").map((row) => row.split(": ")[0] ?? ""),
);

/** Demonyms, as written, to the country's name. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.split("|").flatMap((row) => {
    const [country = "", demonyms = ""] = row.split(": ");
    return demonyms.split(" ").map((demonym) => [demonym.replace("-", " "), country] as const);
  }),
);
