export interface Town {
  readonly name: string;
  readonly count: number;
  readonly at: readonly [latitude: number, longitude: number] | undefined;
}

/** Places in the insets of the map. */
export const far: readonly Town[] = [
  { name: 'Anchorage, Alaska', count: 40, at: [61.22, -149.9] },
  { name: 'Juneau, Alaska', count: 9, at: [58.3, -134.42] },
  { name: 'Honolulu, Hawaii', count: 31, at: [21.31, -157.86] },
  { name: 'Hilo, Hawaii', count: 3, at: [19.7, -155.09] },
];

/** Places that the map does not show. */
export const abroad: readonly Town[] = [
  { name: 'San Juan, Puerto Rico', count: 12, at: [18.47, -66.11] },
  { name: 'London', count: 11, at: [51.51, -0.13] },
  { name: 'Toronto', count: 7, at: [43.65, -79.38] },
  { name: 'Somewhere', count: 5, at: undefined },
];

/** Places on the mainland, with invented counts. */
export const towns: readonly Town[] = [
  { name: 'Philadelphia, Pennsylvania', count: 120, at: [39.95, -75.17] },
  { name: 'Los Angeles, California', count: 110, at: [34.05, -118.24] },
  { name: 'Denver, Colorado', count: 70, at: [39.74, -104.99] },
  { name: 'Massachusetts', count: 55, at: [42.36, -71.8] },
  { name: 'New York, New York', count: 51, at: [40.71, -74.01] },
  { name: 'Portland, Oregon', count: 36, at: [45.52, -122.68] },
  { name: 'Cook County, Illinois', count: 32, at: [41.84, -87.82] },
  { name: 'Baltimore, Maryland', count: 29, at: [39.29, -76.61] },
  { name: 'Santa Clara County, California', count: 25, at: [37.36, -121.97] },
  { name: 'District of Columbia', count: 15, at: [38.9, -77.04] },
  { name: 'Houston, Texas', count: 95, at: [29.76, -95.37] },
  { name: 'Phoenix, Arizona', count: 92, at: [33.45, -112.07] },
  { name: 'San Antonio, Texas', count: 89, at: [29.42, -98.49] },
  { name: 'San Diego, California', count: 86, at: [32.72, -117.16] },
  { name: 'Dallas, Texas', count: 83, at: [32.78, -96.8] },
  { name: 'Austin, Texas', count: 80, at: [30.27, -97.74] },
  { name: 'Jacksonville, Florida', count: 77, at: [30.33, -81.66] },
  { name: 'Columbus, Ohio', count: 74, at: [39.96, -83] },
  { name: 'Charlotte, North Carolina', count: 71, at: [35.23, -80.84] },
  { name: 'Indianapolis, Indiana', count: 68, at: [39.77, -86.16] },
  { name: 'Seattle, Washington', count: 65, at: [47.61, -122.33] },
  { name: 'Nashville, Tennessee', count: 62, at: [36.16, -86.78] },
  { name: 'Oklahoma City, Oklahoma', count: 59, at: [35.47, -97.52] },
  { name: 'Boston, Massachusetts', count: 56, at: [42.36, -71.06] },
  { name: 'El Paso, Texas', count: 53, at: [31.76, -106.49] },
  { name: 'Las Vegas, Nevada', count: 50, at: [36.17, -115.14] },
  { name: 'Detroit, Michigan', count: 47, at: [42.33, -83.05] },
  { name: 'Memphis, Tennessee', count: 44, at: [35.15, -90.05] },
  { name: 'Louisville, Kentucky', count: 41, at: [38.25, -85.76] },
  { name: 'Milwaukee, Wisconsin', count: 38, at: [43.04, -87.91] },
  { name: 'Albuquerque, New Mexico', count: 35, at: [35.08, -106.65] },
  { name: 'Tucson, Arizona', count: 33, at: [32.22, -110.97] },
  { name: 'Fresno, California', count: 29, at: [36.74, -119.79] },
  { name: 'Sacramento, California', count: 26, at: [38.58, -121.49] },
  { name: 'Kansas City, Missouri', count: 23, at: [39.1, -94.58] },
  { name: 'Atlanta, Georgia', count: 20, at: [33.75, -84.39] },
  { name: 'Omaha, Nebraska', count: 17, at: [41.26, -95.93] },
  { name: 'Miami, Florida', count: 14, at: [25.76, -80.19] },
  { name: 'Tampa, Florida', count: 12, at: [27.95, -82.46] },
  { name: 'New Orleans, Louisiana', count: 9, at: [29.95, -90.07] },
];
