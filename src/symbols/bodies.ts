/**
 * The series with which document symbols begin, and whose they are.
 *
 * Source: the UN library's research guide on symbols (research.un.org/en/docs/symbols, with its index
 * of series symbols), the five principal organs and the bodies with a series of their own. The list
 * is closed so that `GA/12676`, a press release, or `TCP/IP` is never taken for a document.
 */
const BODY_NAMES = new Map<string, string>([
  ['A', 'General Assembly'],
  ['S', 'Security Council'],
  ['E', 'Economic and Social Council'],
  ['T', 'Trusteeship Council'],
  ['ST', 'Secretariat'],
  ['ACC', 'Administrative Committee on Coordination'],
  ['APLC', 'Anti-Personnel Mine Ban Convention'],
  ['AT', 'United Nations Administrative Tribunal'],
  ['BWC', 'Biological Weapons Convention'],
  ['CAC', 'Convention against Corruption'],
  ['CAT', 'Committee against Torture'],
  ['CBD', 'Convention on Biological Diversity'],
  ['CCM', 'Convention on Cluster Munitions'],
  ['CCPR', 'Human Rights Committee'],
  ['CCW', 'Convention on Certain Conventional Weapons'],
  ['CD', 'Conference on Disarmament'],
  ['CEB', 'Chief Executives Board for Coordination'],
  ['CED', 'Committee on Enforced Disappearances'],
  ['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
  ['CERD', 'Committee on the Elimination of Racial Discrimination'],
  ['CLCS', 'Commission on the Limits of the Continental Shelf'],
  ['CMW', 'Committee on Migrant Workers'],
  ['CRC', 'Committee on the Rights of the Child'],
  ['CRPD', 'Committee on the Rights of Persons with Disabilities'],
  ['CTOC', 'Convention against Transnational Organized Crime'],
  ['DP', 'United Nations Development Programme'],
  ['EC', 'Executive Committee of the High Commissioner for Refugees'],
  ['ECE', 'Economic Commission for Europe'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['FCCC', 'Framework Convention on Climate Change'],
  ['HRI', 'International human rights instruments'],
  ['HS', 'Commission on Human Settlements'],
  ['HSP', 'United Nations Human Settlements Programme'],
  ['ICCD', 'Convention to Combat Desertification'],
  ['ICSC', 'International Civil Service Commission'],
  ['ID', 'United Nations Industrial Development Organization'],
  ['IDB', 'Industrial Development Board'],
  ['IPBES', 'Platform on Biodiversity and Ecosystem Services'],
  ['ISBA', 'International Seabed Authority'],
  ['ITC', 'International Trade Centre'],
  ['JIU', 'Joint Inspection Unit'],
  ['LC', 'Economic Commission for Latin America and the Caribbean'],
  ['LOS', 'Preparatory Commission for the International Seabed Authority'],
  ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  ['PBC', 'Peacebuilding Commission'],
  ['PCNICC', 'Preparatory Commission for the International Criminal Court'],
  ['SAICM', 'Strategic Approach to International Chemicals Management'],
  ['SPLOS', 'Convention on the Law of the Sea'],
  ['TD', 'United Nations Conference on Trade and Development'],
  ['TPNW', 'Treaty on the Prohibition of Nuclear Weapons'],
  ['TRANS', 'Economic Commission for Europe, inland transport, until 2004'],
  ['UNCTAD', 'UNCTAD secretariat'],
  ['UNEP', 'United Nations Environment Programme'],
  ['UNODC', 'United Nations Office on Drugs and Crime'],
  ['UNW', 'UN-Women'],
  ['WFC', 'World Food Council'],
  ['WFP', 'World Food Programme'],
]);

/**
 * The body to whose series a document belongs, by the first part of its symbol. Any case; an unknown
 * series returns undefined.
 * @example
 * unBodyName('A') // => 'General Assembly'
 * unBodyName('GA') // => undefined
 */
export function unBodyName(body: string): string | undefined {
  return typeof body === 'string' ? BODY_NAMES.get(body.toUpperCase()) : undefined;
}
