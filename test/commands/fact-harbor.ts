// A line has questions, separated by bars, and the sentence that is the reply to them.

/** What the small, invented report answers. */
export const harborAnswers = `
how many arrests | Operation Harbor Watch | harbor watch => 72 people arrested in 4 places; the most in Port Élan, Maine: 41 (56.9%).
which place had the most => The most people were arrested in Port Élan, Maine: 41 of 72 people arrested (56.9%).
which place had the fewest => The fewest people were arrested in Avalon: 7 of 72 people arrested (9.7%).
second | third => Gull Bay, Alaska and Marlin County, Florida are tied for the 2nd most people arrested: 12 of 72 people arrested (16.7%) each. The Harbor Council withdrew Gull Bay's 12.
second fewest => Gull Bay, Alaska and Marlin County, Florida are tied for the 2nd fewest people arrested: 12 of 72 people arrested (16.7%) each. The Harbor Council withdrew Gull Bay's 12.
port elan vs gull bay => Of 72 people arrested, 41 in Port Élan, Maine and 12 (withdrawn) in Gull Bay, Alaska: 29 more in Port Élan, Maine, 3.4 times as many.
gull bay vs marlin => Of 72 people arrested, 12 (withdrawn) in Gull Bay, Alaska and 12 in Marlin County, Florida: the same number in both.
old quay => Old Quay is a part of Port Élan, which the report counts as a whole. Port Élan, Maine: 41 of 72 people arrested (56.9%), 1st of 4 places.
avalon => Avalon: 7 of 72 people arrested (9.7%), 4th of 4 places.
how many in florida => The report gives no figure for Florida as a whole. It counts Marlin County (12) there, of 72 people arrested.
how many convictions | how many kinds => 40 convictions of 9 kinds; the most for Speeding in a boat: 11 (27.5%).
how many people had convictions | how many were convicted | were convicted before => People with convictions: 38 of 72 people arrested (52.8%).
crew | members of a ship's crew => The report counts 51 of 72 people arrested (70.8%) as Members of a ship's crew. The Harbor Council said later that the 51 were passengers and crew together.
speeding in a boat | speeding boat => Speeding in a boat: 11 of 40 convictions (27.5%), 1st of 9 kinds.
how many mooring convictions | permits => Mooring: 10 of 40 convictions (25.0%), our sum of Mooring without a permit (9) and Overstaying at a mooring (1).
sailing | boating category | boating => Heading Boating: 19 of 40 convictions (47.5%), 3 kinds; the most for Speeding in a boat: 11.
theft of nets => Theft of nets: 2 of 40 convictions (5.0%), 7th of 9 kinds.
crab theft => The report counts 5 of 40 convictions (12.5%) for Theft of crab pots. The Harbor Council said later that 2 of the 5 thefts of crab pots were of nets.
theft => Heading Theft at the quay: 7 of 40 convictions (17.5%), 2 kinds; the most for Theft of crab pots: 5. The Harbor Council said that 2 of the 5 thefts of crab pots were of nets.
most common conviction => The most convictions are for Speeding in a boat: 11 of 40 convictions (27.5%).
least common conviction => Overstaying at a mooring and Anchoring in the channel are tied for the fewest convictions: 1 of 40 convictions (2.5%) each.
how long did it last => Operation Harbor Watch lasted 2 days; The Harbor Council reported on it on 28 Feb 2024.
who reported it | who is the harbor council => The figures of Operation Harbor Watch are those that The Harbor Council reported on 28 Feb 2024.
when was it reported => The Harbor Council reported on Operation Harbor Watch on 28 Feb 2024; the operation lasted 2 days.
largest category => The most convictions by heading are under Boating: 19 of 40 convictions (47.5%).
biggest group => The largest group is Members of a ship's crew: 51 of 72 people arrested (70.8%). The Harbor Council said that the 51 were passengers and crew.
boating vs mooring => Boating: 19, Mooring: 10 of 40 convictions; 9 more for Boating, 1.9 times as many.
second most common boating conviction => Making a wake in the harbor and Boating without lights are tied for the 2nd most convictions under Boating: 4 of 40 convictions (10.0%) each.
top 2 places => The 3 of 4 places with the most people arrested: Port Élan, Maine (41), Gull Bay, Alaska (12, withdrawn), and Marlin County, Florida (12). The Harbor Council withdrew Gull Bay's 12.
how many not convicted => 34 of 72 people arrested (47.2%) are not counted as having convictions; 72 − 38 is our subtraction, and the report does not say what they had.
westhaven, avalon => “westhaven” is in Avalon, which the report counts as a whole. Avalon: 7 of 72 people arrested (9.7%), 4th of 4 places.
sailors | how many sailors => The report counts members of a crew. The report counts 51 of 72 people arrested (70.8%) as Members of a ship's crew. The Harbor Council said later that the 51 were passengers and crew together.
how many were swiped => “swiped”: 7 of 40 convictions (17.5%), our sum of 2 labels: Theft of crab pots (5, corrected) and Theft of nets (2). The Harbor Council said that 2 of the 5 thefts of crab pots were of nets.
ferries => The report says that ferries were not searched; it names 4 places.
`;

/** What it does not. */
export const harborMisses = `
denver => The report gives no figure for “Denver”: it is not one of its 4 places.
speeding boats in gull bay => The report does not break convictions down by place: it has no figure for Speeding in a boat in Gull Bay, Alaska.
crew in port elan => The report does not break its groups down by place: it has no figure for Members of a ship's crew in Port Élan, Maine.
DUI => I did not understand “DUI”.
convicted crew => The report counts Members of a ship's crew on its own, and does not say which convictions they had.
how old were they => The report gives no figure for the age of the people arrested.
`;
