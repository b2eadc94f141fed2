/**
 * English words that grade: each says more or less of something and says nothing that could be measured. By field of
 * meaning; the forms in -ly, -er, -est and the opposites in un-, in-, im-, ir- follow by rule.
 */

/** Judgements: vague wherever they stand, unless a measure belongs to them. */
export const QUALITIES_EN = `
quick fast rapid swift speedy timely expeditious brisk instantaneous sluggish snappy leisurely punctual hasty
good excellent great nice superb outstanding exceptional superior perfect ideal optimal optimum brilliant terrific splendid first-class
first-rate top-notch top-quality high-quality good-quality premium world-class best-in-class high-grade high-end upscale decent passable satisfactory
satisfying acceptable tolerable adequate sufficient appropriate suitable proper apt befitting reasonable sensible
bad poor terrible awful horrible dreadful lousy mediocre inferior shoddy sloppy careless slapdash substandard second-rate disappointing unsatisfactory
dismal miserable abysmal woeful lamentable wretched rubbish crummy
easy simple effortless straightforward hassle-free trouble-free painless foolproof user-friendly operator-friendly easy-to-use easy-to-clean
easy-to-maintain maintenance-friendly self-explanatory intuitive understandable comprehensible handy convenient comfortable ergonomic
practical manageable workable usable learnable approachable awkward cumbersome clumsy tedious tiresome laborious troublesome arduous hard-to-use
difficult tricky complicated annoying irritating bothersome unpleasant burdensome
cheap affordable inexpensive economical economic cost-effective cost-efficient low-cost budget-friendly costly pricey competitive attractive
lucrative profitable exorbitant overpriced steep
efficient effective productive powerful high-performance performant potent energy-efficient energy-saving resource-saving
low-energy thrifty wasteful frugal
robust sturdy durable long-lasting hard-wearing rugged tough resilient reliable dependable trustworthy stable steady fail-safe bulletproof
fault-tolerant failure-proof low-maintenance maintenance-free flimsy fragile rickety shaky unreliable indestructible unbreakable
flexible versatile adaptable scalable extensible expandable future-proof interoperable open-ended
modern state-of-the-art cutting-edge advanced innovative up-to-date contemporary sophisticated progressive intelligent smart novel high-tech
next-generation trendy fashionable outdated old-fashioned obsolete antiquated
beautiful elegant stylish pleasing appealing aesthetic neat tidy tasteful sleek ugly unsightly
presentable shabby spotless flawless impeccable immaculate faultless unobtrusive discreet inconspicuous
safe harmless risky
accurate precise meticulous thorough careful diligent conscientious painstaking scrupulous attentive professional workmanlike
skilled competent seasoned knowledgeable proficient well-trained skilful skillful
legible readable lucid concise succinct comprehensive exhaustive extensive meaningful helpful useful informative
plausible convincing
friendly polite courteous helpful obliging cooperative responsive accommodating
significant considerable substantial noticeable notable appreciable remarkable striking dramatic drastic massive enormous huge
immense vast tremendous gigantic colossal minor negligible slight marginal minimal maximal insignificant
tangible excessive inordinate undue disproportionate exaggerated severe serious grave heavy-handed dire alarming worrying intolerable unacceptable
unbearable abundant ample plentiful generous scant scanty meagre meager sparse lavish copious profuse
smooth seamless hitch-free fluent gentle moderate intensive intense vigorous
environmentally-friendly eco-friendly environment-friendly sustainable climate-friendly skin-friendly hygienic
low-noise noiseless silent quiet noisy loud low-emission low-vibration vibration-free
compact space-saving lightweight light-weight slim bulky spacious roomy
satisfactorily promptly clearly markedly safely well-built well-made nicely properly poorly badly
frequent occasional sporadic infrequent rare
pleasant delicious tasty juicy
sluggishly slapdash erratic patchy unsettled jerky messy chaotic unsystematic haphazard
soon shortly lengthy prolonged protracted drawn-out long-winded time-consuming short-term long-term short-lived
largely-automatic
high-precision high-speed high-strength heavy-duty industrial-strength industrial-grade
hard-working busy overcrowded crowded cramped
harmonious coherent
important crucial
multifarious
market-standard well-known reputable renowned well-established time-tested tried-and-tested
respected
sloppy logical firmly solidly cleanly evenly sharply steeply drastically roughly hard-to-read neatly vastly hugely deeply heavily strongly weakly poorly hopeless useless pathetic inept unprofessional amateurish careless lax slack lazy chaotic confusing confused confusingly unclear vague murky nasty horrid filthy grimy stinky smelly stuffy murky
glaring blatant obvious evident conspicuous
user-oriented customer-friendly customer-oriented service-friendly assembly-friendly repair-friendly budget-priced value-for-money
`;

/** Size, heat, light and the like: names of kinds as often as judgements; they count where something is said to be so. */
export const DIMENSIONS_EN = `
high low big small large little tall short long wide narrow broad thick thin deep shallow hot cold warm cool heavy light strong weak hard soft
bright dark dim slow old dirty clean dusty damp humid moist sharp blunt dull pale rough coarse loose
expensive dear steep slippery cloudy muddy tired faint feeble frail lean fat
stiff gentle fierce tough
`;

/** How many and how often, without a number. */
export const AMOUNTS_EN = `
many much several numerous countless umpteen plenty oodles few handful dozens hundreds thousands
most some sundry
often frequently oftentimes rarely seldom sometimes occasionally sporadically intermittently repeatedly regularly
usually generally mostly mainly largely predominantly chiefly typically commonly habitually infrequently periodically perpetually incessantly
partly partially somewhat scarcely hardly barely
soon shortly presently
`;
