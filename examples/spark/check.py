"""Runs count.py on two workers, kills one in the middle, and compares with one process. Needs PySpark, Java and Node.

    python check.py [--size MB]

Prints what was killed and what was compared; exit code 1 when anything differs.
"""
import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyspark.sql import SparkSession

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ROTATION = ROOT / "bin" / "rotation.js"
MASTER = "local-cluster[2,1,1024]"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="8", help="MB of generated conversations")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rotation-spark-") as folder:
        work = Path(folder)
        source = prepare(work / "in", options.size)
        expected = one_process(source)

        killed = spark_job(source, work / "lines", expect=3, kill=True)
        compare(work / "lines", expected, f"NDJSON, worker {killed} killed in the middle")

        to_parquet(source, work / "parquet")
        spark_job(work / "parquet", work / "columns", "--parquet", expect=0)
        compare(work / "columns", expected, "Parquet")
        comparable(work / "lines" / "reports")


def prepare(folder, size):
    """Generated conversations in two files, and a third one in which nothing is a conversation."""
    folder.mkdir()
    for seed in ("1", "2"):
        made = run(["node", ROOT / "bench" / "corpus.js", "--size", str(float(size) / 2), "--seed", seed]).strip()
        (folder / f"{seed}.ndjson").symlink_to(made)
    (folder / "broken.ndjson").write_text('{"conversation_id": "torn\n', encoding="utf-8")
    return folder


def one_process(source):
    tallies = run(["node", ROTATION, "tally", *sorted(source.glob("[0-9]*.ndjson"))])
    reports = run(["node", ROTATION, "sum", "-"], tallies)
    return sorted(map(ordered, tallies.splitlines())), sorted(reports.splitlines())


def spark_job(source, output, *more, expect, kill=False):
    """Starts the job; with `kill`, ends the first worker that is seen counting. Returns its process id."""
    command = [
        sys.executable, HERE / "count.py", source, output, "--rotation", ROTATION, "--partitions", "8", *more,
    ]
    env = {
        **os.environ,
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": f"--master {MASTER} --conf spark.ui.enabled=false "
        "--conf spark.ui.showConsoleProgress=false pyspark-shell",
    }
    log = tempfile.TemporaryFile()
    job = subprocess.Popen([str(part) for part in command], env=env, stderr=log, cwd=output.parent)
    victim = None
    while job.poll() is None:
        if kill and victim is None:
            victim = counting_worker(job.pid)
            if victim is not None:
                os.kill(victim, signal.SIGKILL)
        time.sleep(0.02)
    if job.returncode != expect:
        log.seek(0)
        sys.exit(f"exit {job.returncode} instead of {expect}:\n{log.read().decode()[-5000:]}")
    if kill and victim is None:
        sys.exit("no worker was seen counting: nothing was killed, nothing is proved")
    return victim


def counting_worker(job):
    """The executor above a `rotation tally` that runs below our job."""
    parents, commands = {}, {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            commands[int(entry.name)] = (entry / "cmdline").read_bytes().decode(errors="replace")
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue  # ended meanwhile
    for process, command in commands.items():
        if f"{ROTATION}\0tally" not in command:
            continue
        line = [process]
        while line[-1] in parents and line[-1] != job:
            line.append(parents[line[-1]])
        if line[-1] == job:
            return next((one for one in line if "CoarseGrainedExecutorBackend" in commands[one]), None)
    return None


def to_parquet(source, target):
    """The same conversations as columns, as a data lake has them."""
    spark = local_spark()
    spark.read.json(str(source), pathGlobFilter="[0-9]*").repartition(4).write.parquet(str(target))
    spark.stop()


def compare(output, expected, title):
    tallies, reports = expected
    found = tally_rows(output / "counts")
    if found != tallies:
        sys.exit(f"{title}: tallies differ: {len(found)} lines, one process has {len(tallies)}")
    if sorted(path.read_text(encoding="utf-8").rstrip("\n") for path in (output / "reports").glob("*.json")) != reports:
        sys.exit(f"{title}: reports differ")
    print(f"{title}: {len(tallies)} tallies and {len(reports)} reports are those of one process")


def tally_rows(counts):
    spark = local_spark()
    rows = spark.read.parquet(str(counts)).where("kind = 'tally'").drop("kind", "partition", "message").collect()
    spark.stop()
    return sorted(ordered(json.dumps(row.asDict())) for row in rows)


def local_spark():
    options = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
    return SparkSession.builder.master("local[1]").config(map=options).getOrCreate()


def ordered(line):
    return json.dumps(json.loads(line), sort_keys=True)


def comparable(reports):
    told = run(["node", ROTATION, "compare", reports])
    print(f"rotation compare reads them: {told.splitlines()[0]}")


def run(command, given=None):
    done = subprocess.run([str(part) for part in command], input=given, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"exit {done.returncode}: {command}\n{done.stderr[-3000:]}")
    return done.stdout


if __name__ == "__main__":
    main()
