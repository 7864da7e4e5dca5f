Console.WriteLine("benchmarks: none selected");
