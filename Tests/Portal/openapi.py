"""Checks the description of the portal's interface, and answers against it.

Usage: openapi.py PORTAL WORKSPACE FOLDER
"""
import json
import re
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from portal import Client, Portal

program, workspace, folder = sys.argv[1:4]
portal = Portal(program, workspace, folder)
try:
    asked = Client(portal.port)
    status, _, data = asked.ask("GET", "/api/v1/openapi.json")
    assert status == 200, status
    document = json.loads(data)
    faults = list(OpenAPIV31SpecValidator(document).iter_errors())
    assert not faults, faults

    # A token as its owner makes it, shown once.
    client = Client(portal.port, "QA-01")
    client.get("/account/tokens")
    client.post("/account/tokens", {
        "name": "Power BI", "days": "30", "scope:figures": "yes", "scope:reviews": "yes", "scope:actions": "yes",
        "scope:data": "yes"})
    token = re.search(r'<pre class="typed">([^<]+)</pre>', client.page).group(1)
    answers = 0
    for path, item in document["paths"].items():
        place = "/api/v1" + path.replace("{table}", "reviews")
        headers = {"Authorization": "Bearer " + token}
        status, _, data = asked.ask("GET", place, None, headers, timeout=120)
        assert status == 200, (place, status, data[:300])
        content = item["get"]["responses"]["200"]["content"]
        if "application/json" in content:
            schema = {**content["application/json"]["schema"], "components": document["components"]}
            wrong = list(Draft202012Validator(schema).iter_errors(json.loads(data)))
            assert not wrong, (place, wrong[:3])
        answers += 1
    print(f"{answers} routes are described, and answer as they are")
finally:
    portal.stop()
