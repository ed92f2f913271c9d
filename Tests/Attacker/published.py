"""What a reader learns from published scrutiny reports: numbers, and which is the sum of which.

It knows the reports as their readers do, by headings and labels, and shares no code with the program.
A number is named by what it counts and by its months: (what, first, last), months counted from year 0.
"""
import re

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
GRADES = {"good or better": "good", "not yet good": "not", "all": "all"}
LINES = {
    "Read by a second reader": ("second", {
        "grade kept": "kept", "grade lowered": "lowered", "grade raised": "raised",
        "grade changed, lowered or raised": "changed", "not settled yet": "open",
        "all read a second time": "read"}),
    "Families": ("family", {
        "heard": "heard", "asked, no answer": "no answer", "not asked": "not asked",
        "all of which it is known": "known"}),
    "Children we worried about": ("worry", {
        "still open": "open", "closed": "closed", "reviews that found something inadequate": "all"}),
    "Learning actions from these reviews": ("action", {
        "open": "open", "done": "done", "stopped": "stopped", "all": "all"}),
}
SUMS = [("second", "read", ["kept", "changed", "open"]), ("second", "changed", ["lowered", "raised"]),
        ("family", "known", ["heard", "no answer", "not asked"]), ("worry", "all", ["open", "closed"]),
        ("action", "all", ["open", "done", "stopped"])]
# Each of these is at most the number of reviews; what is left over is a number too.
WITHIN = {("second", "read"): "second", ("family", "known"): "family", ("worry", "all"): "worry"}


def months(words):
    """The first and the last month of words such as `April 2025 to June 2025`."""
    found = re.findall(rf"({'|'.join(MONTHS)}) (\d{{4}})", words)
    ends = [int(year) * 12 + MONTHS.index(name) for name, year in found]
    return (ends[0], ends[-1]) if ends else None


def measure(table, row, column):
    """What a place of a table counts; nothing for a share."""
    if table in ("Overall grade by service", "Overall grade", "Overall grade over time"):
        if column not in GRADES:
            return None
        if row == "all services" or table == "Overall grade over time":
            return ("overall", GRADES[column])
        return ("service", row, GRADES[column])
    if table == "By what was looked at":
        return ("domain", row, GRADES[column]) if column in GRADES else None
    if table in ("Named as strengths", "Named to improve"):
        return ("reviews",) if row == "all reviews" else ("theme", table, row)
    kind, words = LINES[table]
    return (kind, words[row])


class Released:
    """One published report: its months, its numbers (None where `c` stands) and its printed shares."""

    def __init__(self, text):
        self.numbers, self.shares, self.together = {}, [], []
        self.months = months(text.split("\n\n")[1])
        table, heads = "", None
        for line in text.split("\n"):
            if line.startswith("### "):
                table, heads = line[4:], None
            elif line.startswith("| "):
                cells = line[2:-2].split(" | ")
                if heads is None:
                    heads = cells
                else:
                    self.line(table, heads, cells)
            elif "stand together as other services: " in line:
                names = line.split("stand together as other services: ")[1].rstrip(".")
                self.together = re.split(", | and ", names)

    def line(self, table, heads, cells):
        when = months(cells[0]) if table == "Overall grade over time" else self.months
        for head, cell in zip(heads[1:], cells[1:]):
            what = measure(table, cells[0], head)
            if what:
                self.numbers[what + when] = None if cell == "c" else 0 if cell == "z" else int(cell)
            elif cell not in ("c", "-"):
                name = measure(table, cells[0], "good or better")[:-1]
                self.shares.append((name + ("good",) + when, name + ("all",) + when, int(cell)))

    @property
    def services(self):
        """The services that are counted in its table, those put together among them."""
        own = {key[1] for key in self.numbers if key[0] == "service"}
        return (own - {"other services"}) | set(self.together)


class Knowledge:
    """All that follows from some releases of one council: known numbers, unknown ones, and sums."""

    def __init__(self, releases):
        self.known, self.unknown, self.sums, self.shares = {}, set(), [], []
        # Numbers in whose place a letter stands.
        self.marked = set()
        for one in releases:
            for key, value in one.numbers.items():
                if key[0] == "service" and key[1] == "other services":
                    key = ("others", tuple(sorted(one.together))) + key[2:]
                self.learn(key, value)
            self.shares += one.shares
        for one in releases:
            self.within(one)
        if len(releases) > 1:
            self.between(releases)
        self.unknown -= set(self.known)

    def learn(self, key, value):
        if value is None:
            self.marked.add(key)
        else:
            self.known[key] = value
        self.unknown.add(key)

    def add(self, total, parts):
        self.unknown.update([total], parts)
        self.sums.append((total, parts))

    def within(self, one):
        """The sums of one report."""
        names = {key[:-2] for key in one.numbers}
        for when in {key[-2:] for key in one.numbers}:
            self.grades("overall", (), when)
        self.inside(names, one.months)
        listed = sorted({n[1] for n in names if n[0] == "service" and n[1] != "other services"})
        for grade in GRADES.values():
            lines = [("service", name, grade) + one.months for name in listed]
            if one.together:
                others = ("others", tuple(sorted(one.together)), grade) + one.months
                self.add(others, [("service", name, grade) + one.months for name in one.together])
                lines.append(others)
            if lines:
                self.add(("overall", grade) + one.months, lines)
        for name in one.together:
            self.grades("service", (name,), one.months)
        parts = sorted({key[-2:] for key in one.numbers} - {one.months})
        if len(parts) == 2 and parts[0][0] == one.months[0] and parts[1][1] == one.months[1] \
                and parts[0][1] + 1 == parts[1][0]:
            for grade in GRADES.values():
                self.add(("overall", grade) + one.months, [("overall", grade) + p for p in parts])

    def grades(self, kind, name, when):
        self.add((kind,) + name + ("all",) + when, [(kind,) + name + (g,) + when for g in ("good", "not")])

    def inside(self, names, when):
        """The sums of numbers with the same months, among the counts that have names."""
        reviews = ("reviews",) + when
        for name in sorted(names):
            if name[0] in ("service", "domain") and name[-1] == "all" and name[1] != "other services":
                self.grades(name[0], name[1:-1], when)
            if name[0] == "domain" and name[-1] == "all":
                self.add(reviews, [name + when, ("none",) + name + when])
            if name[0] == "theme" or name in WITHIN or name == ("overall", "all"):
                self.add(reviews, [name + when, ("none",) + name + when])
        for kind, total, parts in SUMS:
            if any(name[0] == kind for name in names):
                self.add((kind, total) + when, [(kind, part) + when for part in parts])

    def between(self, releases):
        """The months between: a longer report less a shorter one is what neither prints."""
        runs = sorted({key[-2:] for one in releases for key in one.numbers})
        edges = sorted({edge for first, last in runs for edge in (first, last + 1)})
        pieces = [(a, b - 1) for a, b in zip(edges, edges[1:])
                  if any(f <= a and b - 1 <= l for f, l in runs)]
        where = {}
        for key in self.unknown | set(self.known):
            if key[0] not in ("none", "others"):
                where.setdefault(key[:-2], set()).add(key[-2:])
        for piece in pieces:
            holding = [one for one in releases if one.months[0] <= piece[0] and piece[1] <= one.months[1]]
            self.inside({key[:-2] for one in holding for key in one.numbers
                         if key[0] != "service"}, piece)
            self.grades("overall", (), piece)
            listed = [one.services for one in holding if one.services]
            for name in sorted(set().union(*listed)):
                self.grades("service", (name,), piece)
                if not all(name in services for services in listed):
                    for grade in GRADES.values():
                        self.known[("service", name, grade) + piece] = 0
            for grade in GRADES.values():
                parts = [("service", name, grade) + piece for name in sorted(set().union(*listed))]
                if parts:
                    self.add(("overall", grade) + piece, parts)
        for what, whole in where.items():
            for run in whole:
                parts = [piece for piece in pieces if run[0] <= piece[0] and piece[1] <= run[1]]
                if parts != [run]:
                    self.add(what + run, [what + piece for piece in parts])
