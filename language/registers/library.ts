/** The built-in library of registers, shipped with every program. */
import baselConvention from './library/basel-convention.register';
import biologicalDiversityConvention from './library/biological-diversity-convention.register';
import cacCosp from './library/cac-cosp.register';
import climateChangeConvention from './library/climate-change-convention.register';
import crimeCongress from './library/crime-congress.register';
import crimePrevention from './library/crime-prevention.register';
import desertificationConvention from './library/desertification-convention.register';
import developmentProgrammeBoard from './library/development-programme-board.register';
import disabilityConvention from './library/disability-convention.register';
import economicCommissionForAfrica from './library/economic-commission-for-africa.register';
import economicCommissionForAsia from './library/economic-commission-for-asia.register';
import economicCommissionForLatinAmerica from './library/economic-commission-for-latin-america.register';
import economicCommissionForWesternAsia from './library/economic-commission-for-western-asia.register';
import economicAndSocialCouncil from './library/economic-and-social-council.register';
import environmentAssembly from './library/environment-assembly.register';
import environmentGoverningCouncil from './library/environment-governing-council.register';
import faoConference from './library/fao-conference.register';
import forumOnForests from './library/forum-on-forests.register';
import generalAssembly from './library/general-assembly.register';
import habitatAssembly from './library/habitat-assembly.register';
import humanRightsCouncil from './library/human-rights-council.register';
import humanSettlements from './library/human-settlements.register';
import iaeaGeneralConference from './library/iaea-general-conference.register';
import industrialDevelopmentBoard from './library/industrial-development-board.register';
import internationalTradeLaw from './library/international-trade-law.register';
import labourConference from './library/labour-conference.register';
import montrealProtocol from './library/montreal-protocol.register';
import narcoticDrugs from './library/narcotic-drugs.register';
import organizedCrimeConvention from './library/organized-crime-convention.register';
import peacefulUsesOfOuterSpace from './library/peaceful-uses-of-outer-space.register';
import populationAndDevelopment from './library/population-and-development.register';
import postalCongress from './library/postal-congress.register';
import rotterdamConvention from './library/rotterdam-convention.register';
import scienceAndTechnology from './library/science-and-technology.register';
import securityCouncil from './library/security-council.register';
import socialDevelopment from './library/social-development.register';
import statisticalCommission from './library/statistical-commission.register';
import statusOfWomen from './library/status-of-women.register';
import stockholmConvention from './library/stockholm-convention.register';
import telecommunicationUnion from './library/telecommunication-union.register';
import tradeAndDevelopmentBoard from './library/trade-and-development-board.register';
import unescoGeneralConference from './library/unesco-general-conference.register';
import unidoGeneralConference from './library/unido-general-conference.register';
import whoExecutiveBoard from './library/who-executive-board.register';
import worldHealthAssembly from './library/world-health-assembly.register';

/** The texts of the library by file name. */
export const library: Readonly<Record<string, string>> = {
    'basel-convention.register': baselConvention,
    'biological-diversity-convention.register': biologicalDiversityConvention,
    'cac-cosp.register': cacCosp,
    'climate-change-convention.register': climateChangeConvention,
    'crime-congress.register': crimeCongress,
    'crime-prevention.register': crimePrevention,
    'desertification-convention.register': desertificationConvention,
    'development-programme-board.register': developmentProgrammeBoard,
    'disability-convention.register': disabilityConvention,
    'economic-and-social-council.register': economicAndSocialCouncil,
    'economic-commission-for-africa.register': economicCommissionForAfrica,
    'economic-commission-for-asia.register': economicCommissionForAsia,
    'economic-commission-for-latin-america.register': economicCommissionForLatinAmerica,
    'economic-commission-for-western-asia.register': economicCommissionForWesternAsia,
    'environment-assembly.register': environmentAssembly,
    'environment-governing-council.register': environmentGoverningCouncil,
    'fao-conference.register': faoConference,
    'forum-on-forests.register': forumOnForests,
    'general-assembly.register': generalAssembly,
    'habitat-assembly.register': habitatAssembly,
    'human-rights-council.register': humanRightsCouncil,
    'human-settlements.register': humanSettlements,
    'iaea-general-conference.register': iaeaGeneralConference,
    'industrial-development-board.register': industrialDevelopmentBoard,
    'international-trade-law.register': internationalTradeLaw,
    'labour-conference.register': labourConference,
    'montreal-protocol.register': montrealProtocol,
    'narcotic-drugs.register': narcoticDrugs,
    'organized-crime-convention.register': organizedCrimeConvention,
    'peaceful-uses-of-outer-space.register': peacefulUsesOfOuterSpace,
    'population-and-development.register': populationAndDevelopment,
    'postal-congress.register': postalCongress,
    'rotterdam-convention.register': rotterdamConvention,
    'science-and-technology.register': scienceAndTechnology,
    'security-council.register': securityCouncil,
    'social-development.register': socialDevelopment,
    'statistical-commission.register': statisticalCommission,
    'status-of-women.register': statusOfWomen,
    'stockholm-convention.register': stockholmConvention,
    'telecommunication-union.register': telecommunicationUnion,
    'trade-and-development-board.register': tradeAndDevelopmentBoard,
    'unesco-general-conference.register': unescoGeneralConference,
    'unido-general-conference.register': unidoGeneralConference,
    'who-executive-board.register': whoExecutiveBoard,
    'world-health-assembly.register': worldHealthAssembly,
};

/** The URI of a register of the library, by its file name. */
export function libraryUri(name: string): string {
    return `agenda-library:/${name}`;
}
