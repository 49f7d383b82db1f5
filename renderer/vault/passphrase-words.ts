/**
 * The words of generated passphrases: our own list, plain and kind, spelled the same in Britain, India and America.
 *
 * Four to eight letters, and no two share their first four, so a word is known before it is written out and none is
 * the beginning of another. Nothing of illness, harm, kin or faith: somebody types these words every morning.
 * Words may be taken out or added; passphrases that were made from an earlier list stay as good as they were.
 */

const list = `
able about above accept acorn acre across active actor adapt adding address adjust admire adopt advance
advice agree ahead airport album alert alley almond alpha alpine already also alto always amaze amber
ample amuse anchor angle animal annual answer antelope anthem antique apple apricot apron aqua arcade
arch arctic area armchair aroma around arrange arrive artist ascend ashore aside aspect assist aster
athlete atlas atom attach attic auburn audio august author autumn avenue avocado await awake aware awning
axis azure badge bagel baker balance balcony ball bamboo banana band bangle banjo bank banner banyan
barley basil basket bath bazaar beach bead beam bean beaver become bedroom beehive beetle before begin
believe bell belong belt bench bend berry beside better between beyond bicycle bigger bike birch bird
birthday biryani biscuit bison blanket blend bloom blossom blue blush boat bold bonfire bonnet bonus book
border botany bottle boulder bounce bouquet bowl bracelet braid branch brass brave bread breeze brick
bridge bright bring broad bronze brook broth brush bubble bucket budget build bulb bumble bundle bush
busy butter cabbage cabin cable cactus cafe cake calcium calendar call calm camel camp canal candle canoe
canvas canyon cape capital captain caramel card care carnival carpet carrot cart carve cascade cashew
castle casual catch cave cedar ceiling celery century ceramic certain chair chalk champion change charm
chat cheer cherry chess chick chime chip choice choose chorus chutney cinema cinnamon circle citizen
citrus city civic clap clarinet clasp clay clean clever climate clip clock cloud clove club coach coast
coat cocoa coffee coin collar column comb comedy comfort comic common compass concert cone connect
content cook cool copper copy coral cork corner corridor cosmic costume cosy cottage count courage cove
cradle craft crayon cream credit creek crescent crew cricket crisp crop crowd crystal cube cucumber
culture cupboard cupcake curious curry curtain cushion custom cycle daffodil dahlia daily dairy daisy
dance daring date dawn daybreak daylight dazzle decide deck decorate delight delta denim depth desk
detail develop device dial diamond diary digit diligent dinner direct discover dish display distance
diver divide dock dolphin dome donate donkey doodle door dosa double dough dozen draft draw dream dress
drift drive drum duck duet dune dusk duster duty dynamo each eager eagle early earn earth easel easy echo
eclipse economy edit educate effort eight elbow elder elegant element elephant eleven embark ember
embrace emerald enable encore endorse energy engine enjoy enough enrich enter envelope equal essay estate
even ever exact example excite expand explore export express extend extra eyebrow fable fabric fact fair
falcon famous fancy farm fashion fast feast feather february fence fennel fern ferry festival fiction
fiddle field fifteen figure film filter final finch find finish firefly first fish five flag flask flat
fleece flexible flight float flock floor flour flow fluffy flute focus fold folk fond food footpath
forest form fortune forward fossil found frame freckle free fresh friend fringe frog front frost fruit
full funny future gadget gain galaxy gallant game garage garden garland gate gather gazebo gear generous
gentle geology gesture giant gift giggle ginger giraffe give glacier glad glance glass gleam gleeful
glide glitter globe glossy glove glow glue gnome goat goblet golden golf gondola good goose gourd gown
grace grade grain grand grape grass grateful gravity great green grin grocer ground grove grow guava
guest guide guitar gull gulmohar habit half hall halo hammer hamper hand happen harmony harp harvest
hatch hawk haystack hazel header health hearth heat hedge height hello helm help herb heron hibiscus high
hill hinge history hive hobby hockey hoist hold holiday home honest hoop hope horizon horse host hotel
house huge humble humid hundred hurdle icicle icon idea idli image impress inch include increase indeed
indigo indoor inform initial inkpot inland inlet input inside inspire instead intend invent invite iris
island item ivory jacket jaguar jalebi january jasmine jeans jelly jersey jewel jigsaw jingle join joke
jolly journal jowar joyful joyous jubilee juggle juice july jumbo jump june jungle junior just jute kale
kayak keen keep kernel kettle keyboard keyhole kindle kitchen kite kitten kiwi knack knit know koala
label lace ladder ladle ladoo lagoon lake lamp land lane lantern lapel large lark lassi later latitude
laugh launch laurel lavender lawn layer leader leaf league leap learn leather leave lecture legend lemon
length lens lentil leopard lesson letter level library lifeboat lift light like lilac lily lime linen
link lion liquid list little lively lizard loaf lobby local loft logic logo long look loop lotus lounge
love loyal lucky luggage lumber lunar lunch lyric macaroni machine magic magnet magpie mahogany major
make manage mandarin mango manner manual maple marble march margin marigold market mast material math
matter maximum maybe mayor maze meadow meal measure mechanic medal medium meet mellow melody member
memory mention menu merit merry message metal meteor method metro middle might mild mile milk mindful
mineral mint minute miracle mirth mixture mobile mocha model moment monday monkey monsoon month moon
morning morsel mosaic moss motion motor motto mountain mouse move movie much muffin mulberry multiply
mural museum mushroom music mustard mutual mynah myrtle name napkin napping narrow nation nature near
neat nectar needle neem nest network neutral news next nibble nice nickel night nimble nine noble noodle
north notch notebook notice november number numeral nutmeg nutshell nylon oasis oatcake oatmeal oats
object oblong oboe obtain ocean october offer office often olive omelet once onion only onward opal open
opera option orange orbit orchard order oregano origin ornament other otter outdoor outfit outside oval
oven over oxygen pacific pack paddle page pail paint palace palm panda panorama pansy pantry papaya paper
parade parcel park parrot parsley partner pass pasta patch path patio pattern pavilion peace peahen
peanut pear pebble pecan pedal pelican pencil penguin penny people pepper perch perfect period person
petal phone photo phrase piano pickle picnic picture pigeon pillow pilot pine pink pinwheel pioneer pipe
pitcher pixel pizza place planet plaster plate play plaza pleasant plenty plough plucky plum plus pocket
podium poem poet point polar polish pollen polo pond pony pool popcorn poplar popular porridge port
possible postcard potato pottery pouch powder prairie premium prepare present pretty price primary print
prism produce profile project proper protect proud provide public pudding puffin pulao pumpkin pupil
puppet purple puzzle pyramid quaint quality quantity quarter queen quick quiet quilt quince quiz rabbit
radio raft ragi railway rain raisin raita ranch random range rapid rare ravioli reach read reason recipe
recycle redwood reef refresh region regular rejoice relax relish remain remember remind renew repair
repeat reply request respect rest result return reunion reveal reward rhyme rhythm ribbon rice rickshaw
ride ridge right ring rinse ripen ripple rise river road roast robe robin robot rocket rodeo roll romance
roof room rooster root rope rose rosy rotate round rowboat royal rubber ruby rucksack ruler rural rustle
saddle saffron sage sail salad salon salsa salute same samosa sample sand sapling sapphire sari satchel
satin saturday sauce save scale scamper scarf scenic schedule scholar science scissors scooter score
script scroll sculptor seashell seat second section seed seldom select seminar send senior sense sentence
sequin series serve sesame session settle seven shape share shelf sherbet shift shine ship shirt shoe
shop shore shovel show shrub shuttle side silk silver similar simple since sitar sixteen size skate
sketch skill skipping skirt skylark slate sled sleep sleigh slice slide slipper slope slow smart smile
smooth snack snail snow snug soap soccer sociable sock sofa soft solar solid solo solve sonnet soon
soothe soprano sorbet sort soup south soybean space spade spark speak speech sphere spice spinach spiral
splash splendid sponge spoon sport spot spring sprout square squirrel stable stack stadium staff stage
stamp staple star station stay steadily stencil step stitch stock stone stool story stove straw stream
stripe stroll student sturdy style subject subtle suburb subway success sugar suit summer sunbeam sunday
sunlight sunny sunrise sunset supper sure surf surprise swallow swan sweater sweet swift swim swing swirl
swish switch swoop sycamore syllable symphony syrup system tabla tadpole tailor take talent talk tall
tamarind tango tape tart task taste taxi teach team teapot teaspoon teatime teddy telegram tempo tender
tennis tent term terrace text thank thatch theme thermal thicket thimble think thirteen thistle thousand
thread thrive thrush thunder thursday ticket tidings tidy tiger tile timber time tingle tiny tiptoe title
toast today toffee together token tomato tomorrow tone tool topaz topiary torch tortoise total toucan
tourist towel town tractor trade trail travel tray treasure tree trellis trend triangle trinket trio
trophy trowel truck true trumpet trust truth tuba tuesday tugboat tulip tune tunic tunnel turf turmeric
turtle tutor twelfth twenty twice twilight twine twirl twist type ukulele umbrella umpire under unfold
unicorn uniform union unit universe until unwind upbeat update upgrade uphill upland uplift upper upright
upward urban useful usual vacation valiant valley value vanilla various vase vault vehicle velvet venue
veranda verb verdant verse viaduct vibrant victory video view villa vine vintage viola virtue visible
vista visual vital vivid vocal volcano volley volume vowel voyage wagon waiter walk wall walnut walrus
waltz wander want wardrobe warm wash water wave weave website week welcome wellness west whale wheat
wheel when whirl whistle white wicket wide width wild willing wind winner winter wise wish wombat wonder
wood wool word workshop world worth woven yacht yard yarn year yeast yellow yield yoga yonder youth yoyo
yummy zeal zebra zenith zero zest zigzag zinc zinnia zipper zone zoom
`;

export const passphraseWords: readonly string[] = list.trim().split(/\s+/);
