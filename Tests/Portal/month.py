"""What is written in the month that the journey lives through. Everything is invented."""
import re

# Domain by domain: grade, reason, what is different, evidence (kind, day, what it shows), a strength, what to improve.
WELL = {
    "Case recording": (
        "Good", "Visits are written to her within two days, in words she could read at eighteen. The list of key "
        "events is short and current.",
        "She can follow her own year from the record.",
        ("visit record", "2026-03-11", "written to the child, with her own words about her new class"),
        "Records read as letters she could open one day.", "The list of key events stops in January."),
    "Assessments": (
        "Good", "The assessment weighs history, strengths and worries, and both parents are in it.",
        "The help fits what the family said they needed.",
        ("assessment", "2026-02-20", "traces each hard week to what happened before it"),
        "Both parents and her grandfather were seen and heard.", None),
    "Planning": (
        "Good", "Each step says who, what and when, and the plan was changed when a step did not help.",
        "She knows who picks her up, and on which days.",
        ("plan", "2026-03-02", "five short steps with a name and a day on each"), None,
        "What would happen if the school place fell through is not written down."),
    "Voice of the child": (
        "Good", "She was seen alone, drew her week, and the plan took up two things she asked for.",
        "She tells her teacher that adults listen to her.",
        ("direct work", "2026-03-09", "her drawing of the week with her own captions"),
        "Her drawing opens the plan.", None),
    "Outcomes": (
        "Good", "She is at school four days a week and sleeps through most nights; both were worries in autumn.",
        "She is back in school four days a week and has a friend there.",
        ("school report", "2026-03-20", "attendance up from two days to four"), None, None),
    "Management oversight": (
        "Good", "Supervision happened each month, asked what got in the way, and its decisions were followed up.",
        "The drift in autumn was noticed and ended.",
        ("supervision record", "2026-03-05", "asks what the plan changed for her"),
        "Supervision asks about the child before it asks about forms.", None),
}

BADLY = {
    **WELL,
    "Planning": (
        "Inadequate", "There is no plan since the autumn, worries grew, and nobody stepped up the help.", None,
        ("plan", "2025-10-06", "the last plan; none after the move"), None,
        "No plan was made after the move, though risk had risen."),
    "Outcomes": (
        "Requires improvement", "Some days are better, but it depends on who is on duty.", None,
        ("school report", "2026-03-20", "attendance at two days a week"), None, None),
    "Management oversight": (
        "Requires improvement", "Supervision happened, but the missing plan was noted twice and not followed up.",
        None, ("supervision record", "2026-03-05", "notes that the plan is missing, for the second time"), None,
        "What was noted in supervision was not followed up."),
}


# What is asked beside where a domain is inadequate.
RISK = {
    "Inadequate only: the risk to the child": "She may be left with nobody to go to at night, as in November.",
    "Inadequate only: what was done at once": "Her aunt was called, and a visit was made the same day.",
}


def frame(settings, path, services):
    """Writes the active cases of a council: two to every worker; returns the worker of each case."""
    text = open(settings, encoding="utf-8").read()
    teams = dict(re.findall(r"- \{ id: (\S+), name: .*, service: (.+?) \}", text))
    workers = re.findall(r"- \{ id: (SW-\d+), role: practitioner, team: (\S+),", text)
    rows, of = ["case,service,team,worker"], {}
    for worker, team in workers:
        for _ in range(2 if teams[team] in services else 0):
            case = f"C-{7000 + len(rows)}"
            rows.append(f"{case},{teams[team]},{team},{worker}")
            of[case] = (worker, team, teams[team])
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(rows) + "\n")
    return of
