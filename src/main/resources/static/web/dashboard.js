// Draws each table that stands below a chart. The table is all there is: what is hidden in it is hidden here too.
(() => {
  'use strict';
  const colours = ['#14507a', '#b7791f', '#2f7d4f'];
  const font = {family: '"Noto Naskh Arabic", "Segoe UI", Tahoma, sans-serif', size: 13};

  const read = table => ({
    columns: [...table.querySelectorAll('thead th')].slice(1).map(cell => cell.textContent.trim()),
    rows: [...table.querySelectorAll('tbody tr')].map(row => ({
      name: row.querySelector('th').textContent.trim(),
      cells: [...row.querySelectorAll('td')].map(cell => ({
        shown: cell.textContent.trim(),
        value: cell.hasAttribute('data-value') ? Number(cell.getAttribute('data-value')) : null
      }))
    }))
  });

  // Where a number is hidden its words stand at the foot of the drawing, never a bar or a point.
  const words = (data, lying) => ({
    id: 'words',
    afterDatasetsDraw(chart) {
      const {ctx, chartArea} = chart;
      data.rows.forEach((row, line) => row.cells.forEach((cell, column) => {
        if (cell.value !== null) {
          return;
        }
        const place = chart.getDatasetMeta(column).data[line];
        ctx.save();
        ctx.font = `12px ${font.family}`;
        ctx.fillStyle = colours[column];
        ctx.textBaseline = 'middle';
        if (lying) {
          ctx.textAlign = 'right';
          ctx.fillText(cell.shown, chartArea.right - 6, place.y);
        } else {
          const beside = chart.config.type === 'line' ? 14 * column : 0;
          ctx.translate(place.x + beside, chartArea.bottom - 6);
          ctx.rotate(-Math.PI / 2);
          ctx.textAlign = 'left';
          ctx.fillText(cell.shown, 0, 0);
        }
        ctx.restore();
      }));
    }
  });

  const draw = figure => {
    const data = read(figure.querySelector('table'));
    const lying = figure.dataset.chart === 'rows';
    const across = {grid: {display: false}, ticks: {font, autoSkip: !lying, maxRotation: 0}};
    const amount = {beginAtZero: true, ticks: {font, precision: 0}};
    if (lying) {
      figure.querySelector('.drawing').style.height = `${90 + 30 * Math.max(5, data.rows.length)}px`;
    }
    new Chart(figure.querySelector('canvas'), {
      type: figure.dataset.chart === 'line' ? 'line' : 'bar',
      data: {
        // One word a line: a slanting name of a month would be cut at the edge.
        labels: data.rows.map(row => lying ? row.name : row.name.split(' ')),
        datasets: data.columns.map((label, column) => ({
          label,
          data: data.rows.map(row => row.cells[column].value),
          backgroundColor: colours[column],
          borderColor: colours[column],
          borderDash: column === 1 ? [6, 4] : [],
          pointStyle: column === 1 ? 'rect' : 'circle',
          pointRadius: 5,
          maxBarThickness: 40,
          spanGaps: false
        }))
      },
      options: {
        locale: 'en',
        animation: false,
        maintainAspectRatio: false,
        font,
        indexAxis: lying ? 'y' : 'x',
        // Time and bars begin at the right, as they are read.
        scales: lying
          ? {x: {...amount, reverse: true}, y: {...across, position: 'right'}}
          : {x: {...across, reverse: true, offset: true}, y: {...amount, position: 'right'}},
        plugins: {
          legend: {rtl: true, textDirection: 'rtl', position: 'bottom', labels: {font, usePointStyle: true}},
          tooltip: {
            rtl: true,
            textDirection: 'rtl',
            titleFont: font,
            bodyFont: font,
            callbacks: {
              title: items => data.rows[items[0].dataIndex].name,
              label: item => `${item.dataset.label}: ${data.rows[item.dataIndex].cells[item.datasetIndex].shown}`
            }
          }
        }
      },
      plugins: [words(data, lying)]
    });
  };

  document.querySelectorAll('figure[data-chart]').forEach(figure => {
    if (figure.querySelector('table')) {
      draw(figure);
    }
  });
})();
