"""Writes Templates/Accounts/common-passwords.txt: what many people try first.

Single words, runs of keys and of letters, and two of the commonest words in a row; letters alone, since a password is
compared without its digits and signs. Usage: common_passwords.py > Templates/Accounts/common-passwords.txt
"""
import itertools

first = """password welcome letmein admin administrator master login access secret changeme default guest user test temp
computer internet monkey dragon football baseball sunshine princess superman batman iloveyou trustno shadow flower
summer winter spring autumn january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday london england council children social worker review
liverpool chelsea arsenal united""".split()
more = """abc access account alpha amanda amber andrea andrew angel anthony apple ashley asshole austin baby bailey banana
bandit barney basket beach bear beautiful bella benjamin bigdog biscuit black blink blue bonnie boomer boston bradley brandon
brandy brazil buddy buster butterfly calvin camaro cameron captain carlos casper charles charlie cheese chelsea cherry
chester chicken chocolate chris christian christine coffee college cookie cooper corvette cowboy crystal daddy dakota
dallas daniel danielle david debbie dennis diamond dolphin donald eagle edward elephant elizabeth emily everton family
fender ferrari fishing florida forever freedom friend friends gandalf garden gateway gemini george ginger golden golf gordon
green guitar gunner hammer hannah happy harley harry heather hello hockey holiday honda hunter iceman jackie jackson
jaguar james jasmine jason jasper jennifer jeremy jessica johnny jonathan jordan joseph joshua justin katie kevin killer
kitten knight lauren leeds lovely loveme lovers lucky maggie magic manchester marina marine martin marvin matthew maverick
maxwell melissa mercedes mermaid merlin michael michelle mickey midnight miller mommy monster morgan mother mountain
muffin murphy mustang natalie natasha newcastle newyork nicholas nicole nissan oliver orange pamela parker patrick peaches
peanut pepper phoenix player please police pokemon porsche prince purple qwerty rabbit rachel raider rainbow ranger
rangers rebecca richard robert rocket rosebud runner russell samantha samsung sandra scooter scotland security shannon
sierra silver simpsons slayer smokey snoopy soccer sophie sparky spider spurs squirt starwars steven steelers sterling
stupid sugar summer sweet taylor teacher tennis theman thomas thunder tiffany tigers tigger tottenham toyota travis trouble
trustno tucker turtle vanessa victor victoria viking viper warrior westham whatever william willie wilson winner winston
wizard yamaha yellow zxcvbn abcdef qazwsx asdfgh""".split()
rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "qazwsxedcrfvtgbyhnujmikolp"]
runs = set()
for row in rows:
    for line in (row, row[::-1]):
        for length in range(4, len(line) + 1):
            for start in range(len(line) - length + 1):
                runs.add(line[start:start + length])
runs.update(["qwertyuiopasdfghjkl", "qwertyuiopasdfghjklzxcvbnm", "qwertyasdfgh", "qwertyzxcvbn", "asdfghjklzxcvbnm"])
phrases = ["correcthorsebatterystaple", "letmeinplease", "iloveyouforever", "tobeornottobe", "onceuponatime",
           "thisismypassword", "mypassword", "mysecretpassword", "idontknow", "whatismypassword", "nevergonnagiveyouup",
           "maytheforcebewithyou", "thequickbrownfox", "thequickbrownfoxjumps", "everychildmatters", "workingtogether",
           "safeguardingchildren", "voiceofthechild", "requiresimprovement"]
words = set(first) | set(more) | runs | set(phrases)
words |= {one + other for one, other in itertools.product(first, first)}
print("\n".join(sorted(words)))
