/** "capital: names of its country" rows. */
const ROWS =
  "Washington: United States,US,U.S.,America,USA|London: Britain,United Kingdom,UK,U.K.|Paris: France|Berlin: Germany|" +
  "Rome: Italy|Madrid: Spain|Lisbon: Portugal|Brussels: Belgium|Vienna: Austria|Warsaw: Poland|Prague: Czech Republic,Czechia|" +
  "Budapest: Hungary|Bucharest: Romania|Sofia: Bulgaria|Belgrade: Serbia|Zagreb: Croatia|Sarajevo: Bosnia|Pristina: Kosovo|" +
  "Skopje: North Macedonia|Tirana: Albania|Athens: Greece|Nicosia: Cyprus|Ankara: Turkey,Türkiye|Moscow: Russia|Kyiv: Ukraine|" +
  "Kiev: Ukraine|Minsk: Belarus|Chisinau: Moldova|Tbilisi: Georgia|Yerevan: Armenia|Baku: Azerbaijan|Astana: Kazakhstan|" +
  "Tashkent: Uzbekistan|Bishkek: Kyrgyzstan|Dushanbe: Tajikistan|Ashgabat: Turkmenistan|Vilnius: Lithuania|Riga: Latvia|" +
  "Tallinn: Estonia|Helsinki: Finland|Stockholm: Sweden|Oslo: Norway|Copenhagen: Denmark|Reykjavik: Iceland|Dublin: Ireland|" +
  "Bern: Switzerland|Beijing: China|Taipei: Taiwan|Tokyo: Japan|Seoul: South Korea|Pyongyang: North Korea|Hanoi: Vietnam|" +
  "Vientiane: Laos|Phnom Penh: Cambodia|Bangkok: Thailand|Naypyidaw: Myanmar|Manila: Philippines|Jakarta: Indonesia|" +
  "Kuala Lumpur: Malaysia|Delhi: India|New Delhi: India|Islamabad: Pakistan|Kabul: Afghanistan|Dhaka: Bangladesh|" +
  "Kathmandu: Nepal|Colombo: Sri Lanka|Tehran: Iran|Baghdad: Iraq|Damascus: Syria|Beirut: Lebanon|Jerusalem: Israel|" +
  "Ramallah: Palestine|Amman: Jordan|Riyadh: Saudi Arabia|Doha: Qatar|Manama: Bahrain|Muscat: Oman|Sanaa: Yemen|Cairo: Egypt|" +
  "Tripoli: Libya|Tunis: Tunisia|Algiers: Algeria|Rabat: Morocco|Nouakchott: Mauritania|Khartoum: Sudan|Juba: South Sudan|" +
  "Addis Ababa: Ethiopia|Asmara: Eritrea|Mogadishu: Somalia|Nairobi: Kenya|Kampala: Uganda|Kigali: Rwanda|Kinshasa: Congo|" +
  "Bamako: Mali|Niamey: Niger|Ouagadougou: Burkina Faso|Dakar: Senegal|Conakry: Guinea|Freetown: Sierra Leone|" +
  "Monrovia: Liberia|Abidjan: Ivory Coast|Accra: Ghana|Lomé: Togo|Abuja: Nigeria|N’Djamena: Chad|N'Djamena: Chad|" +
  "Yaoundé: Cameroon|Libreville: Gabon|Luanda: Angola|Lusaka: Zambia|Harare: Zimbabwe|Lilongwe: Malawi|Maputo: Mozambique|" +
  "Pretoria: South Africa|Windhoek: Namibia|Gaborone: Botswana|Antananarivo: Madagascar|Ottawa: Canada|Canberra: Australia|" +
  "Wellington: New Zealand|Brasília: Brazil|Brasilia: Brazil|Buenos Aires: Argentina|Montevideo: Uruguay|Asunción: Paraguay|" +
  "La Paz: Bolivia|Lima: Peru|Quito: Ecuador|Bogotá: Colombia|Bogota: Colombia|Caracas: Venezuela|Georgetown: Guyana|" +
  "Havana: Cuba|Kingston: Jamaica|Managua: Nicaragua|Tegucigalpa: Honduras|San Salvador: El Salvador";

/** Capitals, which stand for their countries' governments, to the names that the country may bear. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split("|").map((row) => {
    const [capital = "", countries = ""] = row.split(": ");
    return [capital, countries.split(",")] as const;
  }),
);
