"""When the cluster pays: times one process and the Spark job on this machine and works out the break-even.

    python measure.py [--size MB]

A job takes a start-up and then so much per megabyte; two sizes give both.
"""
import argparse
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import check

WORKERS = 2


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=float, default=400, help="MB of generated conversations")
    largest = parser.parse_args().size
    sizes = [largest / 10, largest]
    with tempfile.TemporaryDirectory(prefix="rotation-spark-") as folder:
        one = line(sizes, [timed(one_process, source(folder, size)) for size in sizes])
        spark = line(sizes, [timed(spark_job, source(folder, size)) for size in sizes])
    print(f"one process     starts in {one[0]:.1f} s, then {1 / one[1]:.0f} MB/s")
    print(f"Spark, {WORKERS} cores  starts in {spark[0]:.1f} s, then {1 / spark[1]:.0f} MB/s")
    for cores in (2, 4, 16, 64):
        gain = one[1] - spark[1] * WORKERS / cores
        when = f"from {(spark[0] - one[0]) / gain / 1000:.2g} GB on" if gain > 0 else "never"
        print(f"{cores:3} cores pay {when}")


def source(folder, size):
    inside = Path(folder) / f"in-{size}"
    if not inside.exists():
        check.prepare(inside, size)
        (inside / "broken.ndjson").unlink()
    return inside


def one_process(inside, _turn):
    command = ["node", check.ROTATION, "tally", inside]
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)


def spark_job(inside, turn):
    check.spark_job(inside, inside.parent / f"{inside.name}-{turn}", expect=0)


def timed(work, *given):
    """The median of three runs."""
    seconds = []
    for turn in range(3):
        begin = time.perf_counter()
        work(*given, turn)
        seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds)


def line(sizes, seconds):
    """Start-up in seconds, and seconds per megabyte."""
    slope = (seconds[1] - seconds[0]) / (sizes[1] - sizes[0])
    return max(0, seconds[0] - slope * sizes[0]), slope


if __name__ == "__main__":
    main()
