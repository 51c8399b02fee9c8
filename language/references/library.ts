/** The built-in library of registers, shipped with every program. */
import biologicalDiversityConvention from './library/biological-diversity-convention.register';
import cacCosp from './library/cac-cosp.register';
import climateChangeConvention from './library/climate-change-convention.register';
import crimePrevention from './library/crime-prevention.register';
import economicAndSocialCouncil from './library/economic-and-social-council.register';
import environmentAssembly from './library/environment-assembly.register';
import environmentGoverningCouncil from './library/environment-governing-council.register';
import generalAssembly from './library/general-assembly.register';
import humanRightsCouncil from './library/human-rights-council.register';
import humanSettlements from './library/human-settlements.register';
import industrialDevelopmentBoard from './library/industrial-development-board.register';
import internationalTradeLaw from './library/international-trade-law.register';
import narcoticDrugs from './library/narcotic-drugs.register';
import organizedCrimeConvention from './library/organized-crime-convention.register';
import populationAndDevelopment from './library/population-and-development.register';
import scienceAndTechnology from './library/science-and-technology.register';
import securityCouncil from './library/security-council.register';
import statisticalCommission from './library/statistical-commission.register';
import statusOfWomen from './library/status-of-women.register';
import tradeAndDevelopmentBoard from './library/trade-and-development-board.register';
import worldHealthAssembly from './library/world-health-assembly.register';

/** The texts of the library by file name. */
export const library: Readonly<Record<string, string>> = {
    'biological-diversity-convention.register': biologicalDiversityConvention,
    'cac-cosp.register': cacCosp,
    'climate-change-convention.register': climateChangeConvention,
    'crime-prevention.register': crimePrevention,
    'economic-and-social-council.register': economicAndSocialCouncil,
    'environment-assembly.register': environmentAssembly,
    'environment-governing-council.register': environmentGoverningCouncil,
    'general-assembly.register': generalAssembly,
    'human-rights-council.register': humanRightsCouncil,
    'human-settlements.register': humanSettlements,
    'industrial-development-board.register': industrialDevelopmentBoard,
    'international-trade-law.register': internationalTradeLaw,
    'narcotic-drugs.register': narcoticDrugs,
    'organized-crime-convention.register': organizedCrimeConvention,
    'population-and-development.register': populationAndDevelopment,
    'science-and-technology.register': scienceAndTechnology,
    'security-council.register': securityCouncil,
    'statistical-commission.register': statisticalCommission,
    'status-of-women.register': statusOfWomen,
    'trade-and-development-board.register': tradeAndDevelopmentBoard,
    'world-health-assembly.register': worldHealthAssembly,
};

/** The URI under which a text of the library is known. */
export function libraryUri(name: string): string {
    return `agenda-library:/${name}`;
}
