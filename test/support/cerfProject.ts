/** A project as CERF's web service sends it: made, with the fields that programs in use read. */
export const cerfProject = {
  ...{ projectCode: '23-RR-XXX-001', projectID: 5, applicationCode: '23-RR-AFG-00001', year: 2023 },
  ...{ countryCode: 'AFG', countryName: 'Afghanistan', windowFullName: 'Rapid Response' },
  ...{ agencyShortName: 'XXX', agencyName: 'A made agency', emergencyTypeName: 'Drought' },
  ...{ projectTitle: 'A made project', projectStatus: 'Completed', totalAmountApproved: 1500000.5 },
  ...{ dateUSGSignature: '2023-02-03T00:00:00', projectStartDate: '2023-02-10T00:00:00' },
  ...{ projectEndDate: '2023-08-09T00:00:00', totalPeoplePlanned: 5000, totalPeopleReached: 4800 },
  projectsectors: {
    projectsectors: [
      { sectorName: 'Health', clusterName: 'Health', sectorAmount: 1000000 },
      { sectorName: 'Nutrition', clusterName: '', sectorAmount: 500000.5 },
    ],
  },
  ProjectCountry: { ProjectCountry: [{ countryCode: 'AFG', countryPercent: 100, totalBudget: 5 }] },
  projectcapcode: { projectcapcode: [{ capCode: 'HAFG23' }, { capCode: 'HAFG23' }] },
};
