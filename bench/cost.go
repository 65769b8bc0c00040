//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// A cost is what a process took.
type cost struct {
	CPU      time.Duration // user and system
	Wall     time.Duration
	Memory   int64         // most resident, bytes
	Passages int           // in the index
	Each     time.Duration // of one search, processor time
	Open     time.Duration // of opening alone
	Resident int64         // when the index was open and had been searched
	Disk     int64         // bytes that the index takes
	Written  int64         // bytes of files that were new
	Answers  []answering   // one for each question
}

// An answering is what a question took.
type answering struct{ CPU, Wall time.Duration }

// count takes over what the operating system counted for a process that ended.
func (c *cost) count(state *os.ProcessState) {
	c.CPU = state.UserTime() + state.SystemTime()
	if u, ok := state.SysUsage().(*syscall.Rusage); ok {
		c.Memory = u.Maxrss << 10
	}
}

// timed runs a command to its end and returns what it took and printed.
func timed(cmd *exec.Cmd) (c cost, out []byte, err error) {
	began := time.Now()
	out, err = cmd.Output()
	c.Wall = time.Since(began)
	if cmd.ProcessState != nil {
		c.count(cmd.ProcessState)
	}
	return c, out, err
}

// processorTime is what this process has used so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func milliseconds(d time.Duration) float64 { return 1000 * d.Seconds() }
func megabytes(n int64) float64            { return float64(n) / (1 << 20) }

func sizeOf(dir string) (size int64) {
	filepath.WalkDir(dir, func(_ string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			if info, err := e.Info(); err == nil {
				size += info.Size()
			}
		}
		return nil
	})
	return size
}
